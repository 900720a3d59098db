"""How much is taken in at once, and who answers a form that was not ours."""

MEGABYTE = 1024 * 1024

LARGEST_BODY = 24 * MEGABYTE  # of any request, before Django reads it
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * MEGABYTE  # of a form without its files
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # an article with many blocks has many fields
DATA_UPLOAD_MAX_NUMBER_FILES = 20

CSRF_FAILURE_VIEW = "intranet.safety.errors.csrf_failed"
