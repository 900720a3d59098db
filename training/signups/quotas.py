"""How many of one department, and of one role, may have a place."""

from collections import Counter

from training.schedule.models import Occurrence
from training.signups.models import SignUp


class Quotas:
    """Who of the departments and roles has a place; count those who get one while places are given."""

    def __init__(self, occurrence: Occurrence) -> None:
        self.most = occurrence.most_per_department
        self.wanted = {role.pk: role.number for role in occurrence.event.wanted_roles.all()}
        self.departments: Counter[int] = Counter()
        self.roles: Counter[int] = Counter()
        if self.most is not None or self.wanted:
            for sign_up in occurrence.sign_ups.holding():
                self.count(sign_up)

    def allow(self, sign_up: SignUp) -> bool:
        """Whether the quotas leave room; guests have no department, so only roles count for them."""
        department, role = sign_up.department_id, sign_up.role_id
        if self.most is not None and department is not None and self.departments[department] >= self.most:
            return False
        return role is None or role not in self.wanted or self.roles[role] < self.wanted[role]

    def count(self, sign_up: SignUp) -> None:
        if sign_up.department_id is not None:
            self.departments[sign_up.department_id] += 1
        if sign_up.role_id is not None:
            self.roles[sign_up.role_id] += 1
