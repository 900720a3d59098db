// Sets the look that the reader chose before the first paint; without a choice the system decides.
{
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.kernTheme = theme;
}
