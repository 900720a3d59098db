"""What the packages that we build on have to be told once: to take whatever is sent, without a mistake."""

from intranet.safety.addresses import check_redirects
from intranet.safety.days import keep_to_the_calendar
from intranet.safety.numbers import keep_to_plain_numbers
from intranet.safety.reach import keep_within_reach
from intranet.safety.rows import refuse_foreign_rows
from intranet.safety.widgets import start_choosers_from_data


def connect() -> None:
    start_choosers_from_data()
    check_redirects()
    keep_to_the_calendar()
    keep_to_plain_numbers()
    keep_within_reach()
    refuse_foreign_rows()
