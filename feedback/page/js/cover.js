// A post that says nothing, now and then from ordinary pages: so a post to the box doesn't tell that somebody writes.
import { cover } from "wandel/box";

cover().catch(() => {});
