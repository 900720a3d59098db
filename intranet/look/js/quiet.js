// Signs in without a word where the proxy in front knows who sits here, once a day; reading goes on meanwhile.
const PLACE = "wandel-quiet";

export const signInQuietly = async (address, formAddress) => {
  const today = new Date().toDateString();
  if (localStorage.getItem(PLACE) === today) return;
  localStorage.setItem(PLACE, today);
  const page = await (await fetch(formAddress)).text();
  const form = new DOMParser().parseFromString(page, "text/html");
  const csrfmiddlewaretoken = form.querySelector("[name='csrfmiddlewaretoken']").value;
  await fetch(address, { method: "POST", body: new URLSearchParams({ csrfmiddlewaretoken }), redirect: "manual" });
};
