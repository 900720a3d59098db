"""Words that join others and say nothing by themselves; they count in titles only."""

from intranet.search.text import fold

GERMAN = """
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
bei beim bekomme bekommen bekommst bekommt bin bis bist bitte brauche brauchen brauchst braucht da dabei
dadurch dafür dagegen daher damit danach daran darauf daraus darf darin darum darüber dass davon dazu dein
deine dem den denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort
du durch dürfen ein eine einem einen einer eines einige einigen einmal er es etwa etwas euch euer finde
finden findet für gegen gehen geht gewesen gibt hab habe haben hat hatte hatten heißt hier hin hinter ich
ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch
jetzt kann kein keine keinem keinen keiner können könnte könnten lassen mache machen machst macht man manche
mehr mein meine meinem meinen meiner mich mir mit muss musste möchte möchten müssen nach nachdem nicht
nichts noch nun nur ob oder ohne schon sehr sei seid sein seine seinem seinen seiner seit sich sie sind so
sobald sodass solche soll sollen sollte sollten sondern sonst sowie um und uns unser unsere unserem unseren
unserer unter viel viele vielen vom von vor wann war waren warum was weder weil weiß welche welchem welchen
welcher welches wem wen wenn wer werde werden weshalb wie wieder wir wird wo wohin wollen wurde wurden würde
würden zu zum zur zwar zwischen über
"""
ENGLISH = """
a about after all also am an and any are as at be because been before being but by can could did do does for
from had has have he her here him his how i if in into is it its just may me might more most must my no not
of off on once only or other our out over own shall she should so some such than that the their them then
there these they this those through to too under until up us very was we were what when where which while
who whom whose why will with would you your
"""
STOPWORDS = frozenset(fold(word) for word in (GERMAN + ENGLISH).split())
