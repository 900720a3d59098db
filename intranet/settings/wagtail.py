"""How Wagtail behaves in a closed network."""

from intranet.settings.base import env

WAGTAIL_SITE_NAME = "Wandel"
WAGTAILADMIN_BASE_URL = env.str("BASE_URL", default="http://127.0.0.1:8000")
WAGTAIL_I18N_ENABLED = True
WAGTAIL_ENABLE_UPDATE_CHECK = False  # no request to an outside host
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "intranet.blocks.editor.TextEditor"}}
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []

WAGTAILIMAGES_IMAGE_MODEL = "intranet.Picture"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_WEBP_QUALITY = 75
WAGTAILIMAGES_IMAGE_FORM_BASE = "intranet.media.forms.PictureForm"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "ics", "odp", "ods", "odt", "pdf", "pptx", "txt", "xlsx"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_DOCUMENT_FORM_BASE = "intranet.media.forms.DocumentForm"
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []  # a document is saved, never shown in our origin
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "intranet.search.admin_search"}}
WAGTAIL_USER_TIME_ZONES = ["Europe/Berlin"]  # one city, one time
TAGGIT_STRIP_UNICODE_WHEN_SLUGIFYING = True

WAGTAIL_FINISH_WORKFLOW_ACTION = "intranet.review.publishing.publish_approved"
WAGTAIL_EDITING_SESSION_PING_INTERVAL = 24 * 3600 * 1000  # nobody's presence is kept, so nobody need call
