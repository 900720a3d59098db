"""How somebody operates a page: with a mouse, or with the keyboard alone."""

from playwright.sync_api import Locator, Page

FAR = 300  # more stops than any page has, there and round again


class Mouse:
    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, target: Locator) -> None:
        target.click()

    def write(self, target: Locator, text: str) -> None:
        target.fill(text)

    def choose(self, target: Locator, option: str) -> None:
        target.select_option(label=option)

    def turn_to(self, tab: str) -> None:
        self.page.get_by_role("tab", name=tab).click()


class Keyboard:
    """Goes from stop to stop with the tabulator; what it doesn't reach, a keyboard doesn't reach."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, target: Locator) -> None:
        self.reach(target)
        self.page.keyboard.press("Enter")

    def write(self, target: Locator, text: str) -> None:
        self.reach(target)
        self.page.keyboard.type(text)

    def choose(self, target: Locator, option: str) -> None:
        self.reach(target)
        self.page.keyboard.type(option)  # a list jumps to what is typed

    def turn_to(self, tab: str) -> None:
        self.reach(self.page.get_by_role("tab", selected=True).first)
        for _ in self.page.get_by_role("tab").all():
            if self.page.get_by_role("tab", name=tab, selected=True).count():
                return
            self.page.keyboard.press("ArrowRight")  # opens the next one, as tabs do
        raise AssertionError(f"the arrows do not reach the tab {tab}")

    def reach(self, target: Locator) -> None:
        target.wait_for()
        for _ in range(FAR):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {target}")
