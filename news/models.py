"""Django looks for an app's models here; each slice keeps its own."""

from news.articles.models import Article, ArticleChange, ArticleTag, NewsIndex, RelatedArticle

__all__ = ["Article", "ArticleChange", "ArticleTag", "NewsIndex", "RelatedArticle"]
