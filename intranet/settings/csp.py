"""What pages may load: on the site only what our own server brings; the admin has a policy of its own."""

from csp.constants import NONE, SELF, UNSAFE_INLINE

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],  # and the hash of the import map, see intranet/safety/policy.py
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

ADMIN_POLICY = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {
    "style-src": [SELF, UNSAFE_INLINE],  # the text editor sets styles on what is being written
    "img-src": [SELF, "blob:"],  # the small picture beside a file that is being uploaded
    "frame-src": [SELF],  # the preview beside the form
    "frame-ancestors": [SELF],
}

PREVIEW_POLICY = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {
    "frame-ancestors": [SELF],  # it stands beside the form
}
