<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Generation Desk</source>
        <translation>Quant a Generation Desk</translation>
    </message>
    <message>
        <source>Production, rights and investments of a Generation kWh cooperative.

© 2026 The Generation Desk authors. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Producció, drets i inversions d’una cooperativa amb Generation kWh.

© 2026 The Generation Desk authors. Programari lliure sota la llicència pública general de GNU, versió 3 o posterior, sense cap garantia.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia el diagnòstic</translation>
    </message>
</context>
<context>
    <name>ActionEffectText</name>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, com abans</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nova: %1</translation>
    </message>
    <message>
        <source>in remittance %1 (%2)</source>
        <translation>a la remesa %1 (%2)</translation>
    </message>
    <message>
        <source>IRPF</source>
        <translation>IRPF</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Comptabilitat</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n assentament</numerusform>
            <numerusform>%n assentaments</numerusform>
        </translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retingut</translation>
    </message>
    <message>
        <source>to %1, goes out later</source>
        <translation>a %1, surt més tard</translation>
    </message>
    <message>
        <source>The contract asks for notice; see that it was given.</source>
        <translation>El contracte demana un preavís; mireu que s’hagi donat.</translation>
    </message>
    <message>
        <source>More than the yearly part of this kind leaves in this year.</source>
        <translation>Aquest any surt més de la part anual que preveu aquesta mena.</translation>
    </message>
    <message>
        <source>The receiver has still to sign a contract.</source>
        <translation>Qui la rep encara ha de signar un contracte.</translation>
    </message>
    <message>
        <source>Tax of the giver has not been kept back yet.</source>
        <translation>Encara no s’ha practicat la retenció a qui la cedeix.</translation>
    </message>
    <message>
        <source>The kind names no bank account in the books: the payment is not booked.</source>
        <translation>La mena no té cap compte del banc a la comptabilitat: el pagament no s’hi anota.</translation>
    </message>
    <message>
        <source>The payment is older than the order.</source>
        <translation>El pagament és anterior a la sol·licitud.</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>No cal fer res</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>no canviaria res</translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>%1 es queda com estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n anotació</numerusform>
            <numerusform>%n anotacions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (pot quedar buit)</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation>Dia del pagament</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Import, €</translation>
    </message>
    <message>
        <source>Day of the return</source>
        <translation>Dia de la devolució</translation>
    </message>
    <message>
        <source>The bank’s code</source>
        <translation>Codi del banc</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Últim dia</translation>
    </message>
    <message>
        <source>Penalty, % of what is outstanding</source>
        <translation>Penalització, % del pendent</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 i %2</translation>
    </message>
    <message>
        <source>Why no penalty is kept (empty: it is kept)</source>
        <translation>Per què no es penalitza (buit: es penalitza)</translation>
    </message>
    <message>
        <source>Only a manager may waive it.</source>
        <translation>Només una persona gestora en pot dispensar.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>Tipus, % anual</translation>
    </message>
    <message>
        <source>To the member</source>
        <translation>Al soci</translation>
    </message>
    <message>
        <source>Last day of the giver</source>
        <translation>Últim dia de qui la cedeix</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Account of the receiver (empty: the known one)</source>
        <translation>Compte de qui la rep (buit: el que ja se sap)</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>Dia de la signatura</translation>
    </message>
    <message>
        <source>Day of the charge</source>
        <translation>Dia del cobrament</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Amount of the first part, €</source>
        <translation>Import de la primera part, €</translation>
    </message>
    <message>
        <source>Last day of the whole</source>
        <translation>Últim dia de la inversió sencera</translation>
    </message>
    <message>
        <source>Quotas due until</source>
        <translation>Quotes vençudes fins a</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Right amount, €</source>
        <translation>Import correcte, €</translation>
    </message>
    <message>
        <source>Amount returned, €</source>
        <translation>Import retornat, €</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Què s’ha acordat</translation>
    </message>
    <message>
        <source>Day of the pact</source>
        <translation>Dia del pacte</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De què es tractava</translation>
    </message>
    <message>
        <source>Why it is done all the same</source>
        <translation>Per què es fa igualment</translation>
    </message>
    <message>
        <source>Undoes the last action, of %1 by %2. %3</source>
        <translation>Desfà l’última acció, feta el %1 per %2. %3</translation>
    </message>
    <message>
        <source>Two investments take the place of this one, on the same terms; nothing moves in the books.</source>
        <translation>Dues inversions ocupen el lloc d’aquesta, amb les mateixes condicions; a la comptabilitat no es mou res.</translation>
    </message>
    <message>
        <source>For what was returned before the desk kept the books: they know of it already.</source>
        <translation>Per al que es va retornar abans que es portés la comptabilitat aquí: allà ja consta.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Això només ho pot fer una persona gestora.</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Anota la signatura</translation>
    </message>
    <message>
        <source>Make the charge order</source>
        <translation>Fes l’ordre de cobrament</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobra %1</translation>
    </message>
    <message>
        <source>Register the payment</source>
        <translation>Registra el pagament</translation>
    </message>
    <message>
        <source>Register payment of %1</source>
        <translation>Registra el pagament de %1</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>Torna a cobrar</translation>
    </message>
    <message>
        <source>Charge %1 again</source>
        <translation>Torna a cobrar %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregeix</translation>
    </message>
    <message>
        <source>Correct to %1</source>
        <translation>Corregeix a %1</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel·la la sol·licitud</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Registra la renúncia</translation>
    </message>
    <message>
        <source>Register the return</source>
        <translation>Registra la devolució</translation>
    </message>
    <message>
        <source>Register return of %1</source>
        <translation>Registra la devolució de %1</translation>
    </message>
    <message>
        <source>Divest</source>
        <translation>Desinverteix</translation>
    </message>
    <message>
        <source>Divest %1</source>
        <translation>Desinverteix %1</translation>
    </message>
    <message>
        <source>Amortise</source>
        <translation>Amortitza</translation>
    </message>
    <message>
        <source>Amortise %1</source>
        <translation>Amortitza %1</translation>
    </message>
    <message>
        <source>Pay interest</source>
        <translation>Paga els interessos</translation>
    </message>
    <message>
        <source>Pay %1 of interest</source>
        <translation>Paga %1 d’interessos</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traspassa</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Traspassa %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divideix</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Divideix %1</translation>
    </message>
    <message>
        <source>Record the pact</source>
        <translation>Anota el pacte</translation>
    </message>
    <message>
        <source>Return in part</source>
        <translation>Retorna una part</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Retorna %1</translation>
    </message>
    <message>
        <source>Return the capital</source>
        <translation>Retorna el capital</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
</context>
<context>
    <name>ActionPhases</name>
    <message>
        <source>Before payment</source>
        <translation>Abans del pagament</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>Període de carència</translation>
    </message>
    <message>
        <source>Effective period</source>
        <translation>Període efectiu</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Després del final</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acció</translation>
    </message>
    <message>
        <source>Begins with the payment.</source>
        <translation>Comença amb el pagament.</translation>
    </message>
    <message>
        <source>Over: rights began on %1.</source>
        <translation>Passat: els drets van començar el dia %1.</translation>
    </message>
    <message>
        <source>Over: it took effect on %1.</source>
        <translation>Passat: va ser efectiva a partir del dia %1.</translation>
    </message>
    <message>
        <source>Over: it ended before it took effect.</source>
        <translation>Passat: es va acabar abans de ser efectiva.</translation>
    </message>
    <message>
        <source>Begins after the waiting period.</source>
        <translation>Comença després del període de carència.</translation>
    </message>
    <message>
        <source>Begins on %1.</source>
        <translation>Comença el dia %1.</translation>
    </message>
    <message>
        <source>Over: its last day was %1.</source>
        <translation>Passat: l’últim dia va ser %1.</translation>
    </message>
    <message>
        <source>Over.</source>
        <translation>Passat.</translation>
    </message>
    <message>
        <source>It was discarded and never came to be.</source>
        <translation>Es va descartar i no va arribar a existir.</translation>
    </message>
    <message>
        <source>Over: it was paid on %1.</source>
        <translation>Passat: es va pagar el dia %1.</translation>
    </message>
    <message>
        <source>Begins after its last day, %1.</source>
        <translation>Comença després de l’últim dia, %1.</translation>
    </message>
    <message>
        <source>Begins when it is divested or handed over.</source>
        <translation>Comença quan es desinverteix o es traspassa.</translation>
    </message>
    <message>
        <source>A manager may do it and say why.</source>
        <translation>Una persona gestora ho pot fer dient per què.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Això només ho pot fer una persona gestora.</translation>
    </message>
    <message>
        <source>Divest early</source>
        <translation>Desinverteix abans d’hora</translation>
    </message>
    <message>
        <source>Amortise what is owed</source>
        <translation>Amortitza el vençut</translation>
    </message>
    <message>
        <source>Pay last interest</source>
        <translation>Paga els últims interessos</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signa</translation>
    </message>
    <message>
        <source>Charge order</source>
        <translation>Ordre de cobrament</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registra el pagament</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>Torna a cobrar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregeix</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel·la la sol·licitud</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Registra la renúncia</translation>
    </message>
    <message>
        <source>Register return</source>
        <translation>Registra la devolució</translation>
    </message>
    <message>
        <source>Amortise</source>
        <translation>Amortitza</translation>
    </message>
    <message>
        <source>Pay interest</source>
        <translation>Paga els interessos</translation>
    </message>
    <message>
        <source>Divest with penalty</source>
        <translation>Desinverteix amb penalització</translation>
    </message>
    <message>
        <source>Divest</source>
        <translation>Desinverteix</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traspassa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divideix</translation>
    </message>
    <message>
        <source>Pact</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>Return in part</source>
        <translation>Retorna una part</translation>
    </message>
    <message>
        <source>Return capital</source>
        <translation>Retorna el capital</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Register bank transfer</source>
        <translation>Registra la transferència</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Investment</source>
        <translation>Inversió</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Import €</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Què en surt</translation>
    </message>
    <message>
        <source>Nothing is due: there was nothing to do.</source>
        <translation>No hi ha res vençut: no calia fer res.</translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s), %1 € in all.</source>
        <translation>
            <numerusform>%n inversió, %1 € en total.</numerusform>
            <numerusform>%n inversions, %1 € en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) refused.</source>
        <translation>
            <numerusform>%n inversió refusada.</numerusform>
            <numerusform>%n inversions refusades.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>Era una prova: no se n’ha desat res.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 està en bon estat.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Anomalia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>On</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Què és</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>a day like 2020-06-30</source>
        <translation>un dia com 2020-06-30</translation>
    </message>
    <message>
        <source>a time like 2020-06-30T14:00:00+02:00</source>
        <translation>un moment com 2020-06-30T14:00:00+02:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre enter</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No hi ha cap opció %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’opció %1 no porta cap valor.</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>L’opció %1 necessita un valor al darrere.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quina ordre?</translation>
    </message>
    <message>
        <source>“%1” wants another word after it: %2.</source>
        <translation>«%1» necessita una altra paraula al darrere: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hi ha cap ordre «%1».</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>«%1» no té l’opció %2.</translation>
    </message>
    <message>
        <source>“%1” wants the option %2 %3.</source>
        <translation>«%1» necessita l’opció %2 %3.</translation>
    </message>
    <message>
        <source>The option %1 is there more than once.</source>
        <translation>L’opció %1 hi és més d’una vegada.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: expected is %3.</source>
        <translation>«%1» no és cap valor per a %2: s’espera %3.</translation>
    </message>
    <message>
        <source>“%1” wants more: %2.</source>
        <translation>«%1» necessita més coses: %2.</translation>
    </message>
    <message>
        <source>“%1” has no use for “%2”.</source>
        <translation>«%1» no fa servir «%2».</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>how many people hold shares</source>
        <translation>quantes persones tenen accions</translation>
    </message>
    <message>
        <source>the last day with readings</source>
        <translation>l’últim dia amb lectures</translation>
    </message>
    <message>
        <source>another number makes other weather and other people</source>
        <translation>un altre nombre dona un altre temps i unes altres persones</translation>
    </message>
    <message>
        <source>say what would come of it, and change nothing</source>
        <translation>digues què en sortiria, i no canviïs res</translation>
    </message>
    <message>
        <source>import the right rows although others are wrong</source>
        <translation>importa les files bones encara que n’hi hagi d’altres de dolentes</translation>
    </message>
    <message>
        <source>whose production it is, where the file does not say</source>
        <translation>de quin comptador és la producció, si el fitxer no ho diu</translation>
    </message>
    <message>
        <source>end with the first refused line</source>
        <translation>atura’t a la primera línia refusada</translation>
    </message>
    <message>
        <source>bring N lines to the disk together</source>
        <translation>porta al disc N línies juntes</translation>
    </message>
    <message>
        <source>the first day to grant</source>
        <translation>el primer dia a concedir</translation>
    </message>
    <message>
        <source>1 counts in whole Wh, 2 is exact</source>
        <translation>1 compta en Wh sencers, 2 és exacte</translation>
    </message>
    <message>
        <source>grant no further than this day</source>
        <translation>no concedeixis més enllà d’aquest dia</translation>
    </message>
    <message>
        <source>let a meter&apos;s missing hours count 0</source>
        <translation>deixa que les hores que falten d’un comptador comptin 0</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>el primer dia</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>l’últim dia</translation>
    </message>
    <message>
        <source>the readings of one meter; else the mix</source>
        <translation>les lectures d’un comptador; si no, les del mix</translation>
    </message>
    <message>
        <source>the number of shares, for rights, correction and original</source>
        <translation>el nombre d’accions, per a rights, correction i original</translation>
    </message>
    <message>
        <source>slot, hour, day, month, day-hour (as it is without) or month-hour</source>
        <translation>slot, hour, day, month, day-hour (com si no s’hi posa) o month-hour</translation>
    </message>
    <message>
        <source>as it was recorded at that moment, or at the end of that day</source>
        <translation>tal com constava en aquell moment, o al final d’aquell dia</translation>
    </message>
    <message>
        <source>create an empty data file</source>
        <translation>crea un fitxer de dades buit</translation>
    </message>
    <message>
        <source>create a demonstration cooperative; the same arguments give the same file</source>
        <translation>crea una cooperativa de demostració; els mateixos arguments donen el mateix fitxer</translation>
    </message>
    <message>
        <source>what is in the data file</source>
        <translation>què hi ha al fitxer de dades</translation>
    </message>
    <message>
        <source>look for faults in the data file</source>
        <translation>busca anomalies al fitxer de dades</translation>
    </message>
    <message>
        <source>copy the data file while others work on it</source>
        <translation>copia el fitxer de dades mentre altres hi treballen</translation>
    </message>
    <message>
        <source>read plants, production, rights, correction or remainders from a CSV file</source>
        <translation>llegeix plantes, producció, drets, correcció o remanents d’un fitxer CSV</translation>
    </message>
    <message>
        <source>write the same kinds to a CSV file, or to the terminal</source>
        <translation>escriu les mateixes menes en un fitxer CSV, o al terminal</translation>
    </message>
    <message>
        <source>perform a file of operations, one JSON object a line</source>
        <translation>executa un fitxer d’operacions, un objecte JSON per línia</translation>
    </message>
    <message>
        <source>the profiles that are granted rights</source>
        <translation>els perfils als quals es concedeixen drets</translation>
    </message>
    <message>
        <source>grant these numbers of shares from now on; ranges like 1-3,9 too</source>
        <translation>concedeix drets a aquests nombres d’accions d’ara endavant; també intervals com 1-3,9</translation>
    </message>
    <message>
        <source>grant these numbers of shares no longer</source>
        <translation>deixa de concedir drets a aquests nombres d’accions</translation>
    </message>
    <message>
        <source>grant every profile its rights, to the last complete day</source>
        <translation>concedeix els drets a tots els perfils, fins a l’últim dia complet</translation>
    </message>
    <message>
        <source>production, built-shares, rights, correction or original, by hour or summed</source>
        <translation>production, built-shares, rights, correction o original, per hores o sumades</translation>
    </message>
    <message>
        <source>what the night does: grants to the last complete day</source>
        <translation>el que es fa de nit: concedeix fins a l’últim dia complet</translation>
    </message>
    <message>
        <source>the data file; else the variable GKWH_FILE</source>
        <translation>el fitxer de dades; si no, la variable GKWH_FILE</translation>
    </message>
    <message>
        <source>work as on that day</source>
        <translation>treballa com si fos aquell dia</translation>
    </message>
    <message>
        <source>who works; else the name of the login</source>
        <translation>qui treballa; si no, el nom de la sessió</translation>
    </message>
    <message>
        <source>manager, or operator who may do less</source>
        <translation>manager, o operator, que pot fer menys coses</translation>
    </message>
    <message>
        <source>en, ca or es</source>
        <translation>en, ca o es</translation>
    </message>
    <message>
        <source>one JSON document instead of text</source>
        <translation>un document JSON en comptes de text</translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation>ni progrés ni notes</translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation>aquest text, o el d’una ordre</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versió del programa</translation>
    </message>
    <message>
        <source>those of a kind: GKWH, APO, TIT10, TIT5</source>
        <translation>les d’una mena: GKWH, APO, TIT10, TIT5</translation>
    </message>
    <message>
        <source>those in that state on this day</source>
        <translation>les que són en aquest estat aquest dia</translation>
    </message>
    <message>
        <source>those of an emission</source>
        <translation>les d’una emissió</translation>
    </message>
    <message>
        <source>those of a member</source>
        <translation>les d’un soci</translation>
    </message>
    <message>
        <source>what is due by this day; else by today</source>
        <translation>el que ha vençut fins a aquest dia; si no, fins avui</translation>
    </message>
    <message>
        <source>a year, as 1.75, for those without a rate of their own</source>
        <translation>anual, com 1.75, per a les que no tenen un tipus propi</translation>
    </message>
    <message>
        <source>the investments, all or some</source>
        <translation>les inversions, totes o algunes</translation>
    </message>
    <message>
        <source>an investment with its history, its quotas and its documents</source>
        <translation>una inversió amb l’historial, les quotes i els documents</translation>
    </message>
    <message>
        <source>what may be done with an investment today, and why other things may not</source>
        <translation>què es pot fer avui amb una inversió, i per què la resta no</translation>
    </message>
    <message>
        <source>return every quota that is due by a day, of all investments or an emission</source>
        <translation>retorna totes les quotes vençudes fins a un dia, de totes les inversions o d’una emissió</translation>
    </message>
    <message>
        <source>pay the interest up to a day, of all investments or an emission</source>
        <translation>paga els interessos fins a un dia, de totes les inversions o d’una emissió</translation>
    </message>
    <message>
        <source>order the charge of what is signed, of all investments or an emission</source>
        <translation>ordena el cobrament del que està signat, de totes les inversions o d’una emissió</translation>
    </message>
    <message>
        <source>return the capital of what has come to its end by a day</source>
        <translation>retorna el capital del que ha arribat al final en un dia</translation>
    </message>
    <message>
        <source>the day on which it happened; else today</source>
        <translation>el dia que va passar; si no, avui</translation>
    </message>
    <message>
        <source>the amount, as 1000.00</source>
        <translation>l’import, com 1000.00</translation>
    </message>
    <message>
        <source>why</source>
        <translation>per què</translation>
    </message>
    <message>
        <source>why it is done although a rule speaks against it</source>
        <translation>per què es fa encara que una regla hi vagi en contra</translation>
    </message>
    <message>
        <source>who orders it</source>
        <translation>qui la sol·licita</translation>
    </message>
    <message>
        <source>in which emission</source>
        <translation>en quina emissió</translation>
    </message>
    <message>
        <source>the account; else the one known of the member</source>
        <translation>el compte; si no, el que se sap del soci</translation>
    </message>
    <message>
        <source>from where the form was sent</source>
        <translation>des d’on es va enviar el formulari</translation>
    </message>
    <message>
        <source>remittance or transfer</source>
        <translation>remittance (remesa) o transfer (transferència)</translation>
    </message>
    <message>
        <source>the penalty, as 4.00; else the usual one</source>
        <translation>la penalització, com 4.00; si no, l’habitual</translation>
    </message>
    <message>
        <source>why no penalty is kept; else it is</source>
        <translation>per què no es penalitza; si no, es penalitza</translation>
    </message>
    <message>
        <source>the member who gets it</source>
        <translation>el soci que la rep</translation>
    </message>
    <message>
        <source>the name of the new investment; else the next</source>
        <translation>el nom de la inversió nova; si no, el següent</translation>
    </message>
    <message>
        <source>the names of the two parts; else the next ones</source>
        <translation>els noms de les dues parts; si no, els següents</translation>
    </message>
    <message>
        <source>sale (as it is without), inheritance or gift</source>
        <translation>sale (venda, com si no s’hi posa), inheritance (herència) o gift (donació)</translation>
    </message>
    <message>
        <source>every quota due by this day; else today</source>
        <translation>totes les quotes vençudes fins a aquest dia; si no, fins avui</translation>
    </message>
    <message>
        <source>the first day of the period</source>
        <translation>el primer dia del període</translation>
    </message>
    <message>
        <source>the last day of the period</source>
        <translation>l’últim dia del període</translation>
    </message>
    <message>
        <source>a year, as 1.75</source>
        <translation>anual, com 1.75</translation>
    </message>
    <message>
        <source>what was agreed, and why</source>
        <translation>què s’ha acordat, i per què</translation>
    </message>
    <message>
        <source>what it becomes; no value unsets it</source>
        <translation>en què es converteix; sense valor, es treu</translation>
    </message>
    <message>
        <source>the amount that stands there</source>
        <translation>l’import que hi consta</translation>
    </message>
    <message>
        <source>the amount that it should be</source>
        <translation>l’import que hi hauria de constar</translation>
    </message>
    <message>
        <source>the rules that it followed</source>
        <translation>les regles que seguia</translation>
    </message>
    <message>
        <source>the rules that it follows now</source>
        <translation>les regles que segueix ara</translation>
    </message>
    <message>
        <source>write down an order</source>
        <translation>anota una sol·licitud</translation>
    </message>
    <message>
        <source>the contract was signed</source>
        <translation>s’ha signat el contracte</translation>
    </message>
    <message>
        <source>order the charge</source>
        <translation>ordena el cobrament</translation>
    </message>
    <message>
        <source>the money has come</source>
        <translation>han arribat els diners</translation>
    </message>
    <message>
        <source>the bank returned the charge</source>
        <translation>el banc ha retornat el cobrament</translation>
    </message>
    <message>
        <source>charge again what was returned</source>
        <translation>torna a cobrar el que es va retornar</translation>
    </message>
    <message>
        <source>give up an order</source>
        <translation>desisteix d’una sol·licitud</translation>
    </message>
    <message>
        <source>give up an order after its charge order</source>
        <translation>renuncia a una sol·licitud després de l’ordre de cobrament</translation>
    </message>
    <message>
        <source>return all that is outstanding</source>
        <translation>retorna tot el que està pendent</translation>
    </message>
    <message>
        <source>hand it over to another member</source>
        <translation>traspassa-la a un altre soci</translation>
    </message>
    <message>
        <source>make two of one</source>
        <translation>fes-ne dues d’una</translation>
    </message>
    <message>
        <source>return the quotas that are due</source>
        <translation>retorna les quotes vençudes</translation>
    </message>
    <message>
        <source>pay the interest of a period</source>
        <translation>paga els interessos d’un període</translation>
    </message>
    <message>
        <source>return the capital at its end</source>
        <translation>retorna el capital al final</translation>
    </message>
    <message>
        <source>change what was agreed with the member</source>
        <translation>canvia el que es va acordar amb el soci</translation>
    </message>
    <message>
        <source>correct the amount of an order</source>
        <translation>corregeix l’import d’una sol·licitud</translation>
    </message>
    <message>
        <source>a part was returned before, elsewhere</source>
        <translation>una part ja s’havia retornat abans, en un altre lloc</translation>
    </message>
    <message>
        <source>the rules it follows have a new version</source>
        <translation>les regles que segueix tenen una versió nova</translation>
    </message>
    <message>
        <source>undo the last thing that was done</source>
        <translation>desfés l’última cosa que s’ha fet</translation>
    </message>
</context>
<context>
    <name>CurveAnswer</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are not known.</source>
        <translation>
            <numerusform>%n hora no se sap.</numerusform>
            <numerusform>%n hores no se saben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveCommand</name>
    <message>
        <source>“curve %1” wants the option --profile N.</source>
        <translation>«curve %1» necessita l’opció --profile N.</translation>
    </message>
    <message>
        <source>“curve %1” has no profile: leave --profile out.</source>
        <translation>«curve %1» no té perfil: treu --profile.</translation>
    </message>
    <message>
        <source>“curve %1” has no meter: leave --meter out.</source>
        <translation>«curve %1» no té comptador: treu --meter.</translation>
    </message>
    <message>
        <source>There is no curve “%1”: it is one of %2.</source>
        <translation>No hi ha cap corba «%1»: és una d’aquestes: %2.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>There is no kind “%1”: it is one of %2.</source>
        <translation>No hi ha cap mena «%1»: és una d’aquestes: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línia %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línia %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong, so nothing was imported.</source>
        <translation>
            <numerusform>%n fila és dolenta i no s’ha importat res.</numerusform>
            <numerusform>%n files són dolentes i no s’ha importat res.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>Era una prova: no se n’ha desat res.</translation>
    </message>
    <message>
        <source>Everything was known already: there was nothing to do.</source>
        <translation>Ja se sabia tot: no calia fer res.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Afegides</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Canviades</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguals</translation>
    </message>
    <message>
        <source>--meter is for production only.</source>
        <translation>--meter és només per a la producció.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch has at least one line.</source>
        <translation>Un lot té almenys una línia.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) performed.</source>
        <translation>
            <numerusform>%n línia executada.</numerusform>
            <numerusform>%n línies executades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n línia refusada.</numerusform>
            <numerusform>%n línies refusades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Plants of %1</source>
        <translation>Plantes de %1</translation>
    </message>
    <message>
        <source>Readings from</source>
        <translation>Lectures des de</translation>
    </message>
    <message>
        <source>Readings to</source>
        <translation>Lectures fins a</translation>
    </message>
    <message>
        <source>Production counted, kWh</source>
        <translation>Producció comptada, kWh</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Complet fins a</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Concedit fins a</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfils</translation>
    </message>
    <message>
        <source>Granted to all profiles, kWh</source>
        <translation>Concedit a tots els perfils, kWh</translation>
    </message>
    <message>
        <source>Held back by meter %1</source>
        <translation>Ho atura el comptador %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>des del dia %1</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Mix in service since</source>
        <translation>Mix en servei des de</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantes</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Comptadors</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfils</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Last complete day</source>
        <translation>Últim dia complet</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Concedit fins a</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendents d’enviar</translation>
    </message>
    <message>
        <source>%1 is there, and empty.</source>
        <translation>S’ha creat %1, buit.</translation>
    </message>
    <message>
        <source>%1 is there: a demonstration cooperative until %2.</source>
        <translation>S’ha creat %1: una cooperativa de demostració fins al dia %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 és una còpia de %2.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Socis</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversions</translation>
    </message>
</context>
<context>
    <name>GrantCommands</name>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>In Wh</source>
        <translation>Entra Wh</translation>
    </message>
    <message>
        <source>Production Wh</source>
        <translation>Producció Wh</translation>
    </message>
    <message>
        <source>Granted kWh</source>
        <translation>Concedit kWh</translation>
    </message>
    <message>
        <source>Paid debt kWh</source>
        <translation>Deute pagat kWh</translation>
    </message>
    <message>
        <source>Out Wh</source>
        <translation>Surt Wh</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedit</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al dia</translation>
    </message>
    <message>
        <source>No profile is tracked, so there was nothing to grant.</source>
        <translation>No se segueix cap perfil, i no hi havia res a concedir.</translation>
    </message>
    <message>
        <source>Every profile is up to date: there was nothing to grant.</source>
        <translation>Tots els perfils estan al dia: no hi havia res a concedir.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <translation>Concedit fins al dia %1.</translation>
    </message>
    <message>
        <source>Meter %1 lacks readings since %2 and holds back what comes after.</source>
        <translation>Al comptador %1 li falten lectures des del dia %2, i això atura tot el que ve després.</translation>
    </message>
    <message>
        <source>“%1” is no gap: expected is METER, or METER:FROM:UNTIL with two days.</source>
        <translation>«%1» no és cap buit: s’espera METER, o METER:FROM:UNTIL amb dos dies.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Generation Desk without a window: rights to the energy of the cooperative&apos;s own plants.</source>
        <translation>Generation Desk sense finestra: drets sobre l’energia de les plantes pròpies de la cooperativa.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Options of every command, before or after it</source>
        <translation>Opcions de totes les ordres, abans o després</translation>
    </message>
    <message>
        <source>“gkwh COMMAND --help” tells the options of a command.</source>
        <translation>«gkwh COMMAND --help» explica les opcions d’una ordre.</translation>
    </message>
    <message>
        <source>It ends with 0 when done, 1 refused or faults found, 2 wrong usage, 3 trouble with the data file, 4 trouble with a server.</source>
        <translation>Acaba amb 0 si està fet, 1 si s’ha refusat o hi ha anomalies, 2 si l’ús no és correcte, 3 si hi ha problemes amb el fitxer de dades, 4 si hi ha problemes amb un servidor.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcions</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>A quota returned: %1</source>
        <translation>Quota retornada: %1</translation>
    </message>
    <message>
        <source>Quota %1 of %2 returned: %3</source>
        <translation>Quota %1 de %2 retornada: %3</translation>
    </message>
    <message>
        <source>%1 after tax</source>
        <translation>%1 després de la retenció</translation>
    </message>
    <message>
        <source>Split into %1</source>
        <translation>Dividida en %1</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Traspàs: %1</translation>
    </message>
    <message>
        <source>%1 handed over to %2 as %3</source>
        <translation>%1 traspassats a %2 com a %3</translation>
    </message>
    <message>
        <source>Divested: %1</source>
        <translation>Desinversió: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>penalització %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>%1 pagats</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Motiu de l’excepció</translation>
    </message>
    <message>
        <source>Why no penalty</source>
        <translation>Per què sense penalització</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagat</translation>
    </message>
    <message>
        <source>IRPF</source>
        <translation>IRPF</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalització</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>Tipus de la penalització</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagat per</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>Former remittance</source>
        <translation>Remesa anterior</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentari</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>To member</source>
        <translation>Al soci</translation>
    </message>
    <message>
        <source>From member</source>
        <translation>Del soci</translation>
    </message>
    <message>
        <source>From investment</source>
        <translation>De la inversió</translation>
    </message>
    <message>
        <source>To investments</source>
        <translation>A les inversions</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Des de l’adreça</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>Tipus, % anual</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Quotas in all</source>
        <translation>Quotes en total</translation>
    </message>
    <message>
        <source>Outstanding before</source>
        <translation>Pendent abans</translation>
    </message>
    <message>
        <source>Undone entry</source>
        <translation>Anotació desfeta</translation>
    </message>
    <message>
        <source>Text as it was imported</source>
        <translation>Text tal com es va importar</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Remittances</source>
        <translation>Remeses</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correus</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Sol·licitud: %1</translation>
    </message>
    <message>
        <source>Contract signed: %1</source>
        <translation>Contracte signat: %1</translation>
    </message>
    <message>
        <source>Charge order made: %1</source>
        <translation>Ordre de cobrament feta: %1</translation>
    </message>
    <message>
        <source>Paid by transfer: %1</source>
        <translation>Pagament per transferència: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Pagament: %1</translation>
    </message>
    <message>
        <source>The bank returned the charge: %1</source>
        <translation>Devolució del banc: %1</translation>
    </message>
    <message>
        <source>To be charged again: %1</source>
        <translation>Per tornar a cobrar: %1</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Renúncia</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancel·lada</translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation>Rebut de %1: %2</translation>
    </message>
    <message>
        <source>Interest until %1 paid: %2</source>
        <translation>Interessos pagats fins al dia %1: %2</translation>
    </message>
    <message>
        <source>Capital returned at the end: %1</source>
        <translation>Capital retornat al final: %1</translation>
    </message>
    <message>
        <source>Pact</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>Order corrected: %1 instead of %2</source>
        <translation>Sol·licitud corregida: %1 en comptes de %2</translation>
    </message>
    <message>
        <source>Returned in part: %1</source>
        <translation>Retornada una part: %1</translation>
    </message>
    <message>
        <source>Taken over by a newer version</source>
        <translation>Assumida per una versió més nova</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <translation>Desfet – %1</translation>
    </message>
    <message>
        <source>An imported entry that could not be read</source>
        <translation>Una anotació importada que no es va poder llegir</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En ús</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>Amortitzat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Acabada el dia</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Acabada per</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Without charge order</source>
        <translation>Sense ordre de cobrament</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emissió</translation>
    </message>
    <message>
        <source>First effective day</source>
        <translation>Primer dia efectiu</translation>
    </message>
    <message>
        <source>Last effective day</source>
        <translation>Últim dia efectiu</translation>
    </message>
    <message>
        <source>Interest paid until</source>
        <translation>Interessos pagats fins a</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Soci</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Sol·licitada el dia</translation>
    </message>
    <message>
        <source>Came out of</source>
        <translation>Surt de</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendent</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el dia</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signada el dia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>remittance</source>
        <translation>remesa</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferència</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>inheritance</source>
        <translation>herència</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>donació</translation>
    </message>
    <message>
        <source>divesting</source>
        <translation>desinversió</translation>
    </message>
    <message>
        <source>maturity</source>
        <translation>venciment</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancel·lació</translation>
    </message>
    <message>
        <source>resigning</source>
        <translation>renúncia</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compta des de</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Assentaments</translation>
    </message>
</context>
<context>
    <name>InvestmentActions</name>
    <message>
        <source>“%1” is no change: expected is ATTRIBUTE=VALUE.</source>
        <translation>«%1» no és cap canvi: s’espera ATTRIBUTE=VALUE.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No calia fer res.</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>Action</source>
        <translation>Acció</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Per què no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>amb un motiu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>InvestmentTexts</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emissió</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Soci</translation>
    </message>
    <message>
        <source>Nominal €</source>
        <translation>Nominal €</translation>
    </message>
    <message>
        <source>Returned €</source>
        <translation>Retornat €</translation>
    </message>
    <message>
        <source>Outstanding €</source>
        <translation>Pendent €</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Sol·licitada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signada</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Efectiva des de</translation>
    </message>
    <message>
        <source>Effective until</source>
        <translation>Efectiva fins a</translation>
    </message>
    <message>
        <source>Interest paid until</source>
        <translation>Interessos pagats fins a</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Què ha passat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Import €</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Desfet per</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retornada</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vençuda</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Total €</source>
        <translation>Total €</translation>
    </message>
    <message>
        <source>To be paid €</source>
        <translation>Per pagar €</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>sol·licitada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signada</translation>
    </message>
    <message>
        <source>charge ordered</source>
        <translation>en cobrament</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en carència</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>efectiva</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>retornada pel banc</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>vençuda</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>descartada</translation>
    </message>
</context>
<context>
    <name>LifeSpans</name>
    <message>
        <source>last day</source>
        <translation>últim dia</translation>
    </message>
    <message>
        <source>divested</source>
        <translation>desinversió</translation>
    </message>
    <message>
        <source>capital returned</source>
        <translation>capital retornat</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisió</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>traspàs</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>sol·licitada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signada</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>ordre de cobrament</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devolució</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>rebuda</translation>
    </message>
    <message>
        <source>rights begin</source>
        <translation>inici dels drets</translation>
    </message>
    <message>
        <source>takes effect</source>
        <translation>comença a ser efectiva</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>renúncia</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancel·lada</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1: passat</translation>
    </message>
    <message>
        <source>%1: over, %2 on %3</source>
        <translation>%1: passat, %2 el dia %3</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: més endavant</translation>
    </message>
    <message>
        <source>%1: to come, %2 on %3</source>
        <translation>%1: més endavant, %2 el dia %3</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: ara</translation>
    </message>
    <message>
        <source>%1: now, %2 on %3</source>
        <translation>%1: ara, %2 el dia %3</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Draft</source>
        <translation>Esborrany</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 de %n dia</numerusform>
            <numerusform>%1 de %n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1 de %2 anys</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anys</translation>
    </message>
</context>
<context>
    <name>ProductionCurves</name>
    <message>
        <source>Shares built</source>
        <translation>Accions construïdes</translation>
    </message>
    <message>
        <source>%1 begins, %2</source>
        <translation>%1 comença, %2</translation>
    </message>
    <message>
        <source>%1 ends, %2</source>
        <translation>%1 acaba, %2</translation>
    </message>
</context>
<context>
    <name>ProductionWords</name>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hora</numerusform>
            <numerusform>%1 hores</numerusform>
        </translation>
    </message>
    <message>
        <source>Late data</source>
        <translation>Dades endarrerides</translation>
    </message>
    <message>
        <source>It holds back the granting of the whole mix.</source>
        <translation>Atura la concessió de tot el mix.</translation>
    </message>
    <message>
        <source>They hold back the granting of the whole mix.</source>
        <translation>Aturen la concessió de tot el mix.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>des del dia %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>fins al dia %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>Meter %1 of %2 has no readings yet; they are needed from %3 on.</source>
        <translation>El comptador %1 de %2 encara no té lectures; calen des del dia %3.</translation>
    </message>
    <message>
        <source>Meter %1 of %2 has nothing after %3.</source>
        <translation>El comptador %1 de %2 no té res després del dia %3.</translation>
    </message>
    <message>
        <source>Meter %1 of %2 lacks all of %3.</source>
        <translation>Al comptador %1 de %2 li falta tot el dia %3.</translation>
    </message>
    <message numerus="yes">
        <source>Meter %1 of %2 lacks %n hour(s) on %3.</source>
        <translation>
            <numerusform>Al comptador %1 de %2 li falta %n hora el dia %3.</numerusform>
            <numerusform>Al comptador %1 de %2 li falten %n hores el dia %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Encara no hi ha dades</translation>
    </message>
    <message>
        <source>No plant is in service, so nothing can be granted yet.</source>
        <translation>No hi ha cap planta en servei, i encara no es pot concedir res.</translation>
    </message>
    <message>
        <source>Rights can be granted once there are readings.</source>
        <translation>Es podran concedir drets quan hi hagi lectures.</translation>
    </message>
    <message>
        <source>Data complete</source>
        <translation>Dades completes</translation>
    </message>
    <message numerus="yes">
        <source>No meter has anything after %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Cap comptador no té res després del dia %1, fa %n dia.</numerusform>
            <numerusform>Cap comptador no té res després del dia %1, fa %n dies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meter is complete to %1.</source>
        <translation>Tots els comptadors estan complets fins al dia %1.</translation>
    </message>
    <message>
        <source>Rights already granted stay until they are corrected.</source>
        <translation>Els drets ja concedits es mantenen fins que es corregeixin.</translation>
    </message>
    <message>
        <source>From %1 the mix has %2 + %3 = %4 shares.</source>
        <translation>Des del dia %1 el mix té %2 + %3 = %4 accions.</translation>
    </message>
    <message>
        <source>From %1 the mix has %2 − %3 = %4 shares.</source>
        <translation>Des del dia %1 el mix té %2 − %3 = %4 accions.</translation>
    </message>
    <message>
        <source>From %1 other readings count.</source>
        <translation>Des del dia %1 compten altres lectures.</translation>
    </message>
    <message>
        <source>Days from %1 on, granted already, are touched. %2</source>
        <translation>Afecta dies ja concedits, a partir del dia %1. %2</translation>
    </message>
    <message>
        <source>Nothing changed: %1 were stored already.</source>
        <translation>No ha canviat res: ja hi havia %1.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>Importació de %1.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Canvis en %1.</translation>
    </message>
    <message>
        <source>%1 imported, %2 changed.</source>
        <translation>Importació de %1, canvis en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out.</source>
        <translation>
            <numerusform>%1 fila deixada de banda.</numerusform>
            <numerusform>%1 files deixades de banda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights can now be granted to %1.</source>
        <translation>Ara es poden concedir drets fins al dia %1.</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>“%1” is no list of profiles: expected are numbers of shares like 1 10 120, or 1-3,9.</source>
        <translation>«%1» no és cap llista de perfils: s’esperen nombres d’accions com 1 10 120, o 1-3,9.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorisme</translation>
    </message>
    <message>
        <source>Target day</source>
        <translation>Dia següent</translation>
    </message>
    <message>
        <source>Remainder Wh</source>
        <translation>Remanent Wh</translation>
    </message>
    <message>
        <source>Debt kWh</source>
        <translation>Deute kWh</translation>
    </message>
    <message>
        <source>Granted kWh</source>
        <translation>Concedit kWh</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Persones</translation>
    </message>
    <message>
        <source>They are tracked already: there was nothing to do.</source>
        <translation>Ja se segueixen: no calia fer res.</translation>
    </message>
    <message>
        <source>Nobody tracks them any more: there was nothing to do.</source>
        <translation>Ja no els segueix ningú: no calia fer res.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage: %1</source>
        <translation>Ús: %1</translation>
    </message>
    <message>
        <source>“gkwh %1 --help” tells more.</source>
        <translation>«gkwh %1 --help» ho explica més.</translation>
    </message>
    <message>
        <source>“gkwh --help” tells more.</source>
        <translation>«gkwh --help» ho explica més.</translation>
    </message>
    <message>
        <source>Which data file? Name it with --file, or in the variable GKWH_FILE.</source>
        <translation>Quin fitxer de dades? Digues-lo amb --file, o a la variable GKWH_FILE.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>There is no file {file}. Look whether its name and folder are right.</source>
        <translation>No hi ha cap fitxer {file}. Mira si el nom i la carpeta són correctes.</translation>
    </message>
    <message>
        <source>{file} belongs to another program. It was left as it was; choose a data file of Generation Desk (.gkwh).</source>
        <translation>{file} és d’un altre programa. S’ha deixat com estava; tria un fitxer de dades de Generation Desk (.gkwh).</translation>
    </message>
    <message>
        <source>{file} is damaged and was left as it was. Go on with the latest backup, and keep this file for those who look into it.</source>
        <translation>{file} està malmès i s’ha deixat com estava. Continua amb l’última còpia de seguretat, i guarda aquest fitxer per a qui ho investigui.</translation>
    </message>
    <message>
        <source>The data file is damaged and was left as it was. Go on with the latest backup.</source>
        <translation>El fitxer de dades està malmès i s’ha deixat com estava. Continua amb l’última còpia de seguretat.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Generation Desk (its schema is {version}, this program knows {known}). It was left as it was; install the newer version.</source>
        <translation>{file} es va escriure amb una versió més nova de Generation Desk (el seu esquema és {version}, aquest programa coneix fins al {known}). S’ha deixat com estava; instal·la la versió més nova.</translation>
    </message>
    <message>
        <source>Another program has been writing to {file} for more than five seconds. Nothing was changed; try again in a moment.</source>
        <translation>Fa més de cinc segons que un altre programa escriu a {file}. No s’ha canviat res; torna-ho a provar d’aquí a un moment.</translation>
    </message>
    <message>
        <source>{file} can be read, not written. Ask whoever looks after it for the right to write.</source>
        <translation>{file} es pot llegir, però no escriure. Demana el permís d’escriptura a qui en té cura.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it was. Choose another name.</source>
        <translation>{file} ja existeix i s’ha deixat com estava. Tria un altre nom.</translation>
    </message>
    <message>
        <source>The disk with {file} is full. Nothing was changed; make room and try again.</source>
        <translation>El disc on hi ha {file} és ple. No s’ha canviat res; fes-hi lloc i torna-ho a provar.</translation>
    </message>
    <message>
        <source>{file} could not be read or written ({detail}). Nothing was changed; look at the disk and try again.</source>
        <translation>No s’ha pogut llegir o escriure {file} ({detail}). No s’ha canviat res; mira el disc i torna-ho a provar.</translation>
    </message>
    <message>
        <source>{file} could not be read or written. Nothing was changed; look at the disk and try again.</source>
        <translation>No s’ha pogut llegir o escriure {file}. No s’ha canviat res; mira el disc i torna-ho a provar.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked ({detail}). Nothing was changed; look at the disk and try again.</source>
        <translation>El disc no ha fet el que se li demanava ({detail}). No s’ha canviat res; mira el disc i torna-ho a provar.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Aturat, tal com has demanat. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>The program met something it was not made for ({detail}). Nothing was changed; please tell those who look after it.</source>
        <translation>El programa s’ha trobat amb una cosa que no tenia prevista ({detail}). No s’ha canviat res; avisa qui en té cura.</translation>
    </message>
    <message>
        <source>The program met something it was not made for. Nothing was changed; please tell those who look after it.</source>
        <translation>El programa s’ha trobat amb una cosa que no tenia prevista. No s’ha canviat res; avisa qui en té cura.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Ask one of them.</source>
        <translation>Això només ho pot fer una persona gestora. Demana-ho a alguna.</translation>
    </message>
    <message>
        <source>There is no operation “{op}”.</source>
        <translation>No hi ha cap operació «{op}».</translation>
    </message>
    <message>
        <source>This line is not an operation: it must be one JSON object ({why}).</source>
        <translation>Aquesta línia no és una operació: ha de ser un objecte JSON ({why}).</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <translation>No es pot llegir la línia {line}.</translation>
    </message>
    <message>
        <source>“{argument}” is missing, and nothing can be done without it.</source>
        <translation>Falta «{argument}», i sense això no es pot fer res.</translation>
    </message>
    <message>
        <source>“{argument}” is not known here. Look whether it is spelt right.</source>
        <translation>Aquí no es coneix «{argument}». Mira si està ben escrit.</translation>
    </message>
    <message>
        <source>“{argument}” is of another kind than what is expected there.</source>
        <translation>«{argument}» és d’una altra mena que la que s’hi espera.</translation>
    </message>
    <message>
        <source>“{argument}” is empty. Write something there.</source>
        <translation>«{argument}» és buit. Escriu-hi alguna cosa.</translation>
    </message>
    <message>
        <source>“{text}” is none of the values that “{argument}” can have.</source>
        <translation>«{text}» no és cap dels valors que pot tenir «{argument}».</translation>
    </message>
    <message>
        <source>“{text}” is none of the values that can stand here.</source>
        <translation>«{text}» no és cap dels valors que hi pot haver aquí.</translation>
    </message>
    <message>
        <source>“{argument}” is missing or cannot be read.</source>
        <translation>«{argument}» falta o no es pot llegir.</translation>
    </message>
    <message>
        <source>{text} is too early: it must not be before {notBefore}.</source>
        <translation>{text} és massa aviat: no pot ser abans del dia {notBefore}.</translation>
    </message>
    <message>
        <source>{text} is too late: it must not be after {notAfter}, the first day without rights.</source>
        <translation>{text} és massa tard: no pot ser després del dia {notAfter}, el primer sense drets.</translation>
    </message>
    <message>
        <source>“{text}” is no day or hour that can stand here. A day is written 2020-06-30, an hour 2020-06-30 14:00+02:00.</source>
        <translation>«{text}» no és cap dia ni cap hora que hi pugui haver aquí. Un dia s’escriu 2020-06-30, una hora 2020-06-30 14:00+02:00.</translation>
    </message>
    <message>
        <source>The range ends on {until}, before it begins on {from}. Exchange the two days.</source>
        <translation>L’interval acaba el dia {until}, abans de començar el dia {from}. Intercanvia els dos dies.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» no és cap nombre enter.</translation>
    </message>
    <message>
        <source>“{argument}” must be a whole number.</source>
        <translation>«{argument}» ha de ser un nombre enter.</translation>
    </message>
    <message>
        <source>The value of {time} is {value}; it cannot be below 0.</source>
        <translation>El valor de {time} és {value}; no pot ser inferior a 0.</translation>
    </message>
    <message>
        <source>{value} is below 0, which is not possible here.</source>
        <translation>{value} és inferior a 0, i aquí això no pot ser.</translation>
    </message>
    <message>
        <source>{value} is not a profile: a profile is a number of shares, 1 or more.</source>
        <translation>{value} no és cap perfil: un perfil és un nombre d’accions, 1 o més.</translation>
    </message>
    <message>
        <source>There is no algorithm {value}: 1 counts in Wh, 2 is exact.</source>
        <translation>No hi ha cap algorisme {value}: 1 compta en Wh, 2 és exacte.</translation>
    </message>
    <message>
        <source>{value} members are too few or too many for a demonstration.</source>
        <translation>{value} persones sòcies són massa poques, o massa, per a una demostració.</translation>
    </message>
    <message>
        <source>{value} is not of {day}, the day of this file.</source>
        <translation>{value} no és del dia {day}, el d’aquest fitxer.</translation>
    </message>
    <message>
        <source>{value} is outside of what is possible here.</source>
        <translation>{value} queda fora del que aquí és possible.</translation>
    </message>
    <message>
        <source>There is a plant {name} already. Choose another name.</source>
        <translation>Ja hi ha una planta {name}. Tria un altre nom.</translation>
    </message>
    <message>
        <source>There is a meter {name} already, in this plant or in another one. A serial number can be given only once.</source>
        <translation>Ja hi ha un comptador {name}, en aquesta planta o en una altra. Un número de sèrie només es pot posar una vegada.</translation>
    </message>
    <message>
        <source>The name {name} is taken already. Choose another one.</source>
        <translation>El nom {name} ja s’ha fet servir. Tria’n un altre.</translation>
    </message>
    <message>
        <source>There is no mix {id}.</source>
        <translation>No hi ha cap mix {id}.</translation>
    </message>
    <message>
        <source>There is no plant {id}. Add it first, or look whether its name is spelt right.</source>
        <translation>No hi ha cap planta {id}. Primer afegeix-la, o mira si el nom està ben escrit.</translation>
    </message>
    <message>
        <source>There is no meter {id}. Add it to its plant first.</source>
        <translation>No hi ha cap comptador {id}. Primer afegeix-lo a la seva planta.</translation>
    </message>
    <message>
        <source>Nobody tracks profile {id}.</source>
        <translation>Ningú no segueix el perfil {id}.</translation>
    </message>
    <message>
        <source>There is no {id}.</source>
        <translation>No hi ha cap {id}.</translation>
    </message>
    <message>
        <source>Nobody knows the meter {meter}. Add it to its plant, or look whether its number is right.</source>
        <translation>Ningú no coneix el comptador {meter}. Afegeix-lo a la seva planta, o mira si el número és correcte.</translation>
    </message>
    <message>
        <source>Only {quarters} of the four quarter-hours of {hour} are known; the hour was left out.</source>
        <translation>Només se saben {quarters} dels quatre quarts d’hora de {hour}; aquesta hora s’ha deixat de banda.</translation>
    </message>
    <message>
        <source>Meter {meter} lacks readings since {since}, so nothing from that day on can be granted. Import them, or accept the gap.</source>
        <translation>Al comptador {meter} li falten lectures des del dia {since}, i no es pot concedir res a partir d’aquell dia. Importa-les, o accepta el buit.</translation>
    </message>
    <message>
        <source>Readings are missing since {since}, so nothing from that day on can be granted. Import them first.</source>
        <translation>Falten lectures des del dia {since}, i no es pot concedir res a partir d’aquell dia. Primer importa-les.</translation>
    </message>
    <message>
        <source>There is no day to start from: no plant has a first day yet. Enter it, or say from which day on.</source>
        <translation>No hi ha cap dia per començar: cap planta no té encara un primer dia. Posa-l’hi, o digues des de quin dia.</translation>
    </message>
    <message>
        <source>A remainder of {wh} Wh would hide a whole kWh. It is at most 999 Wh, and negative while there is a debt.</source>
        <translation>Un remanent de {wh} Wh amagaria un kWh sencer. És com a màxim de 999 Wh, i negatiu mentre hi ha un deute.</translation>
    </message>
    <message>
        <source>The file does not say which meter it was read from. Name the meter.</source>
        <translation>El fitxer no diu de quin comptador es va llegir. Digues quin és.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. Look whether it is the right file and its first line names the columns.</source>
        <translation>El fitxer no té cap columna «{column}». Mira si és el fitxer que toca i si la primera línia diu els noms de les columnes.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known here; it was left out.</source>
        <translation>Aquí no es coneix la columna «{column}»; s’ha deixat de banda.</translation>
    </message>
    <message>
        <source>The file said this already on line {first}; the later line counts.</source>
        <translation>El fitxer ja ho deia a la línia {first}; compta la línia posterior.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({detail}).</source>
        <translation>No es pot llegir {file} ({detail}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El fitxer és buit.</translation>
    </message>
    <message>
        <source>The file is over 2 GiB, more than can be read at once. Divide it.</source>
        <translation>El fitxer fa més de 2 GiB, massa per llegir-lo de cop. Divideix-lo.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>La línia {line} no és text UTF-8. Desa el fitxer com a CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} holds bytes that no text has. This is not a CSV file.</source>
        <translation>La línia {line} té bytes que no hi ha en cap text. Això no és un fitxer CSV.</translation>
    </message>
    <message>
        <source>The quotation mark on line {line} is never closed.</source>
        <translation>Les cometes de la línia {line} no es tanquen mai.</translation>
    </message>
    <message>
        <source>The first line names the column “{column}” twice.</source>
        <translation>La primera línia diu dues vegades la columna «{column}».</translation>
    </message>
    <message>
        <source>The row has {found} fields, where the first line names {expected} columns.</source>
        <translation>La fila té {found} camps, i la primera línia anomena {expected} columnes.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark.</source>
        <translation>Hi ha text després d’unes cometes de tancament.</translation>
    </message>
    <message>
        <source>This is not CSV text.</source>
        <translation>Això no és text CSV.</translation>
    </message>
    <message>
        <source>A page of the file is damaged ({detail}). Go on with the latest backup.</source>
        <translation>Una pàgina del fitxer està malmesa ({detail}). Continua amb l’última còpia de seguretat.</translation>
    </message>
    <message>
        <source>The stored hours of {name} for the month {month} are damaged. Go on with the latest backup.</source>
        <translation>Les hores desades de {name} per al mes {month} estan malmeses. Continua amb l’última còpia de seguretat.</translation>
    </message>
    <message>
        <source>The versions of a row of “{table}” do not follow each other.</source>
        <translation>Les versions d’una fila de «{table}» no se segueixen l’una a l’altra.</translation>
    </message>
    <message>
        <source>An operation was recorded that never got its place among those to be sent.</source>
        <translation>Es va registrar una operació que no va arribar a tenir lloc entre les que s’han d’enviar.</translation>
    </message>
    <message>
        <source>An operation was recorded earlier than the one before it.</source>
        <translation>Es va registrar una operació abans que l’anterior.</translation>
    </message>
    <message>
        <source>The hours of {name} end elsewhere than was recorded.</source>
        <translation>Les hores de {name} acaben en un altre lloc que el registrat.</translation>
    </message>
    <message>
        <source>The remainder of profile {profile} for {targetDay} is {stored} Wh, the log of its run says {logged} Wh.</source>
        <translation>El remanent del perfil {profile} per al dia {targetDay} és de {stored} Wh; el registre de la concessió diu {logged} Wh.</translation>
    </message>
    <message>
        <source>{name} ends before it begins.</source>
        <translation>{name} acaba abans de començar.</translation>
    </message>
    <message>
        <source>There are readings of a meter {meter} that belongs to no plant.</source>
        <translation>Hi ha lectures d’un comptador {meter} que no és de cap planta.</translation>
    </message>
    <message>
        <source>The reading of {time} is {value} kWh, below 0.</source>
        <translation>La lectura de {time} és de {value} kWh, inferior a 0.</translation>
    </message>
    <message>
        <source>The rights of {time} are {value} kWh, below 0.</source>
        <translation>Els drets de {time} són de {value} kWh, inferiors a 0.</translation>
    </message>
    <message>
        <source>The original rights of {time} are {value} kWh, below 0.</source>
        <translation>Els drets originals de {time} són de {value} kWh, inferiors a 0.</translation>
    </message>
    <message>
        <source>Profile {profile} was granted {day}, but its rights of that day are not there.</source>
        <translation>Es van concedir drets al perfil {profile} el dia {day}, però els drets d’aquell dia no hi són.</translation>
    </message>
    <message>
        <source>The run that granted profile {profile} from {from} until {until} gave more or less than production and remainder allow.</source>
        <translation>La concessió del perfil {profile}, del dia {from} al dia {until}, va donar més o menys del que permeten la producció i el remanent.</translation>
    </message>
    <message>
        <source>The rights of profile {profile} from {from} until {until} are {stored} kWh, the log of the run says {logged} kWh.</source>
        <translation>Els drets del perfil {profile}, del dia {from} al dia {until}, són de {stored} kWh; el registre de la concessió diu {logged} kWh.</translation>
    </message>
    <message>
        <source>The corrections of profile {profile} from {from} until {until} are {stored} kWh, the log of the run says {logged} kWh.</source>
        <translation>Les correccions del perfil {profile}, del dia {from} al dia {until}, són de {stored} kWh; el registre de la concessió diu {logged} kWh.</translation>
    </message>
    <message>
        <source>A remainder of profile {profile} is none: it is at most 999 Wh, and each has its day.</source>
        <translation>Un remanent del perfil {profile} no val: és com a màxim de 999 Wh, i cada un té el seu dia.</translation>
    </message>
    <message>
        <source>Profile {profile} has no remainder for the day on which its next run begins.</source>
        <translation>El perfil {profile} no té remanent per al dia en què comença la pròxima concessió.</translation>
    </message>
    <message>
        <source>This is not possible as things stand. Nothing was changed.</source>
        <translation>Tal com estan les coses, això no és possible. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>Something here does not agree with the rules.</source>
        <translation>Aquí hi ha alguna cosa que no s’ajusta a les regles.</translation>
    </message>
    <message>
        <source>{file} was written by an older version of Generation Desk. Open it once to work in it: it is then brought up to date, after a backup.</source>
        <translation>{file} és d’una versió més antiga de Generation Desk. Obriu-lo una vegada per treballar-hi: es posarà al dia, després d’una còpia de seguretat.</translation>
    </message>
    <message>
        <source>Nothing is granted to this profile on {day}.</source>
        <translation>El dia {day} aquest perfil no té res concedit.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Write euros with a point and at most two decimals, like 1000.00, without anything else.</source>
        <translation>«{text}» no és cap import. Escriviu els euros amb un punt i dos decimals com a molt, com 1000.00, sense res més.</translation>
    </message>
    <message>
        <source>{amount} is not possible: the amount must be a multiple of {unit}, and more than nothing.</source>
        <translation>{amount} no és possible: l’import ha de ser un múltiple de {unit}, i més que zero.</translation>
    </message>
    <message>
        <source>{amount} is not possible here.</source>
        <translation>{amount} aquí no és possible.</translation>
    </message>
    <message>
        <source>“{iban}” is no IBAN: a Spanish one is ES and 22 digits.</source>
        <translation>«{iban}» no és cap IBAN: un d’espanyol és ES i 22 xifres.</translation>
    </message>
    <message>
        <source>{iban} is an account of another country. Only Spanish ones can be used here.</source>
        <translation>{iban} és un compte d’un altre país. Aquí només se’n poden fer servir d’espanyols.</translation>
    </message>
    <message>
        <source>{iban} is no IBAN: its check digits do not fit. One of its digits is probably wrong.</source>
        <translation>{iban} no és cap IBAN: els dígits de control no quadren. Segurament una de les xifres no és correcta.</translation>
    </message>
    <message>
        <source>{iban} is no Spanish account: its control digits do not fit. One of its digits is probably wrong.</source>
        <translation>{iban} no és cap compte espanyol: els dígits de control no quadren. Segurament una de les xifres no és correcta.</translation>
    </message>
    <message>
        <source>“{iban}” is no IBAN.</source>
        <translation>«{iban}» no és cap IBAN.</translation>
    </message>
    <message>
        <source>{date} is outside of what is possible here: from {from} until {until}.</source>
        <translation>{date} queda fora del que aquí és possible: del dia {from} al dia {until}.</translation>
    </message>
    <message>
        <source>{date} is too early: it must not be before {from}.</source>
        <translation>{date} és massa aviat: no pot ser abans del dia {from}.</translation>
    </message>
    <message>
        <source>{date} is too late: it must not be after {until}.</source>
        <translation>{date} és massa tard: no pot ser després del dia {until}.</translation>
    </message>
    <message>
        <source>“{date}” is no day. A day is written 2020-06-30.</source>
        <translation>«{date}» no és cap dia. Un dia s’escriu 2020-06-30.</translation>
    </message>
    <message>
        <source>A day is missing here. It must not be after {until}.</source>
        <translation>Aquí falta un dia. No pot ser després del dia {until}.</translation>
    </message>
    <message>
        <source>A day is missing here.</source>
        <translation>Aquí falta un dia.</translation>
    </message>
    <message>
        <source>“{argument}” cannot have that value.</source>
        <translation>«{argument}» no pot tenir aquest valor.</translation>
    </message>
    <message>
        <source>The value of “{argument}” is outside of what is possible.</source>
        <translation>El valor de «{argument}» queda fora del que és possible.</translation>
    </message>
    <message>
        <source>“{argument}” makes sense only for a kind that comes to an end. Give it a duration in years.</source>
        <translation>«{argument}» només té sentit en una mena que s’acaba. Doneu-li una durada en anys.</translation>
    </message>
    <message>
        <source>“{argument}” makes sense only for a kind that pays interest.</source>
        <translation>«{argument}» només té sentit en una mena que paga interessos.</translation>
    </message>
    <message>
        <source>“{argument}” makes sense only for a kind that gives rights to energy.</source>
        <translation>«{argument}» només té sentit en una mena que dona drets sobre l’energia.</translation>
    </message>
    <message>
        <source>{member} is no member, or has left the cooperative. Only a member can hold an investment.</source>
        <translation>{member} no és cap soci, o ha deixat la cooperativa. Només un soci pot tenir una inversió.</translation>
    </message>
    <message>
        <source>{given} is too much: no more than {maximum} can still be invested.</source>
        <translation>{given} és massa: ja no es poden invertir més de {maximum}.</translation>
    </message>
    <message>
        <source>The emission {emission} is not open, so nothing can be ordered in it. Open it, or choose another one.</source>
        <translation>L’emissió {emission} no està oberta i no s’hi pot sol·licitar res. Obriu-la, o trieu-ne una altra.</translation>
    </message>
    <message>
        <source>There is no open emission to order in.</source>
        <translation>No hi ha cap emissió oberta on sol·licitar.</translation>
    </message>
    <message>
        <source>The emission {emission} accepts orders from {start} on.</source>
        <translation>L’emissió {emission} accepta sol·licituds a partir del dia {start}.</translation>
    </message>
    <message>
        <source>The emission {emission} accepted orders until {end}.</source>
        <translation>L’emissió {emission} acceptava sol·licituds fins al dia {end}.</translation>
    </message>
    <message>
        <source>The emission {emission} is complete: its {total} are all taken.</source>
        <translation>L’emissió {emission} està completa: els {total} ja estan tots agafats.</translation>
    </message>
    <message>
        <source>Only a draft can be opened, and the emission {emission} is none.</source>
        <translation>Només es pot obrir un esborrany, i l’emissió {emission} no ho és.</translation>
    </message>
    <message>
        <source>Only an open emission can be closed, and {emission} is not open.</source>
        <translation>Només es pot tancar una emissió oberta, i {emission} no ho està.</translation>
    </message>
    <message>
        <source>Only a draft or an open emission can be cancelled, and {emission} is neither.</source>
        <translation>Només es pot cancel·lar un esborrany o una emissió oberta, i {emission} no és ni una cosa ni l’altra.</translation>
    </message>
    <message>
        <source>Only a cancelled emission can become a draft again, and {emission} is not cancelled.</source>
        <translation>Només pot tornar a ser esborrany una emissió cancel·lada, i {emission} no ho està.</translation>
    </message>
    <message>
        <source>This step does not lead on from where the emission {emission} stands.</source>
        <translation>Aquest pas no es pot fer des d’on és ara l’emissió {emission}.</translation>
    </message>
    <message>
        <source>The emission {emission} cannot be opened yet: its kind lacks {missing}.</source>
        <translation>Encara no es pot obrir l’emissió {emission}: a la seva mena li falta {missing}.</translation>
    </message>
    <message>
        <source>The {argument} of the emission {emission} was agreed when it was opened, and can only be changed in a draft.</source>
        <translation>«{argument}» de l’emissió {emission} es va fixar en obrir-la, i només es pot canviar en un esborrany.</translation>
    </message>
    <message>
        <source>An investment has no “{attribute}”.</source>
        <translation>Una inversió no té cap «{attribute}».</translation>
    </message>
    <message>
        <source>There is an investment {name} already. Choose another name, or leave it out to take the next one.</source>
        <translation>Ja hi ha una inversió {name}. Trieu un altre nom, o no en poseu cap i agafarà el següent.</translation>
    </message>
    <message>
        <source>There is a member {name} already.</source>
        <translation>Ja hi ha un soci {name}.</translation>
    </message>
    <message>
        <source>There is an emission {name} already. Choose another code.</source>
        <translation>Ja hi ha una emissió {name}. Trieu un altre codi.</translation>
    </message>
    <message>
        <source>There is no investment {id}. Look whether its name is spelt right.</source>
        <translation>No hi ha cap inversió {id}. Mireu si el nom està ben escrit.</translation>
    </message>
    <message>
        <source>There is no member {id}. Add it first, or look whether the code is right.</source>
        <translation>No hi ha cap soci {id}. Primer afegiu-lo, o mireu si el codi és correcte.</translation>
    </message>
    <message>
        <source>There is no emission {id}. Add it first, or look whether its code is right.</source>
        <translation>No hi ha cap emissió {id}. Primer afegiu-la, o mireu si el codi és correcte.</translation>
    </message>
    <message>
        <source>There is no kind {id}: known are GKWH, APO, TIT10, TIT5, and those added here.</source>
        <translation>No hi ha cap mena {id}: es coneixen GKWH, APO, TIT10, TIT5 i les que s’hagin afegit aquí.</translation>
    </message>
    <message>
        <source>There is no remittance {id}.</source>
        <translation>No hi ha cap remesa {id}.</translation>
    </message>
    <message>
        <source>There is no invoice {id}.</source>
        <translation>No hi ha cap factura {id}.</translation>
    </message>
    <message>
        <source>There is no payment mode “{id}”.</source>
        <translation>No hi ha cap mode de pagament «{id}».</translation>
    </message>
    <message>
        <source>Only a manager may do this against the rule. Ask one of them.</source>
        <translation>Això, contra la regla, només ho pot fer una persona gestora. Demaneu-ho a alguna.</translation>
    </message>
    <message>
        <source>Only a manager may waive the penalty. Ask one of them.</source>
        <translation>Només una persona gestora pot dispensar de la penalització. Demaneu-ho a alguna.</translation>
    </message>
    <message>
        <source>This is not possible while the investment is only ordered.</source>
        <translation>Això no és possible mentre la inversió només està sol·licitada.</translation>
    </message>
    <message>
        <source>This is not possible while the investment is signed and its charge not ordered yet.</source>
        <translation>Això no és possible mentre la inversió està signada i encara no se n’ha ordenat el cobrament.</translation>
    </message>
    <message>
        <source>This is not possible while the charge is ordered and the money has not come.</source>
        <translation>Això no és possible mentre el cobrament està ordenat i els diners no han arribat.</translation>
    </message>
    <message>
        <source>This is not possible while the investment waits for its first effective day.</source>
        <translation>Això no és possible mentre la inversió espera el primer dia efectiu.</translation>
    </message>
    <message>
        <source>This is not possible while the investment is effective.</source>
        <translation>Això no és possible mentre la inversió és efectiva.</translation>
    </message>
    <message>
        <source>This is not possible while the charge is returned by the bank. Charge it again, or register a transfer.</source>
        <translation>Això no és possible mentre el cobrament està retornat pel banc. Torneu-lo a cobrar, o registreu una transferència.</translation>
    </message>
    <message>
        <source>This is not possible any more: the investment has ended.</source>
        <translation>Això ja no és possible: la inversió s’ha acabat.</translation>
    </message>
    <message>
        <source>This is not possible any more: the order was given up.</source>
        <translation>Això ja no és possible: s’ha desistit de la sol·licitud.</translation>
    </message>
    <message>
        <source>The remittance {remittance} is still a draft. Send it first.</source>
        <translation>La remesa {remittance} encara és un esborrany. Primer envieu-la.</translation>
    </message>
    <message>
        <source>The remittance {remittance} was sent already.</source>
        <translation>La remesa {remittance} ja s’ha enviat.</translation>
    </message>
    <message>
        <source>The remittance {remittance} was executed by the bank and stays as it is.</source>
        <translation>El banc ja ha executat la remesa {remittance}, i es queda com està.</translation>
    </message>
    <message>
        <source>The remittance {remittance} was cancelled and stays as it is.</source>
        <translation>La remesa {remittance} està cancel·lada, i es queda com està.</translation>
    </message>
    <message>
        <source>This is not possible in the state in which it is.</source>
        <translation>Això no és possible en l’estat en què es troba.</translation>
    </message>
    <message>
        <source>Investments of the kind {kind} do not know this.</source>
        <translation>Les inversions de la mena {kind} no ho tenen, això.</translation>
    </message>
    <message>
        <source>{name} has no charge order yet, so nobody has paid it. Only a paid investment can be handed over.</source>
        <translation>{name} encara no té ordre de cobrament i, per tant, no l’ha pagada ningú. Només es pot traspassar una inversió pagada.</translation>
    </message>
    <message>
        <source>{name} was given up or closed, so nothing can be done with it any more.</source>
        <translation>De {name} s’ha desistit o està tancada, i ja no s’hi pot fer res.</translation>
    </message>
    <message>
        <source>{name} is not signed yet. Record the signature first, or, as a manager, say why it is charged without.</source>
        <translation>{name} encara no està signada. Primer anoteu la signatura o, si sou una persona gestora, digueu per què es cobra sense.</translation>
    </message>
    <message>
        <source>The contract was signed on {date} already.</source>
        <translation>El contracte ja es va signar el dia {date}.</translation>
    </message>
    <message>
        <source>The member {member} has no e-mail address to send the contract to. Enter it first.</source>
        <translation>El soci {member} no té cap adreça electrònica on enviar el contracte. Primer poseu-l’hi.</translation>
    </message>
    <message>
        <source>There is no open invoice {invoice} that could be charged again.</source>
        <translation>No hi ha cap factura oberta {invoice} que es pugui tornar a cobrar.</translation>
    </message>
    <message>
        <source>The member {member} has no bank account for investments. Enter its IBAN first.</source>
        <translation>El soci {member} no té cap compte bancari per a inversions. Primer poseu-hi l’IBAN.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is there already: it is made only once.</source>
        <translation>La factura {invoice} ja hi és: només es fa una vegada.</translation>
    </message>
    <message>
        <source>The charge of {name} was ordered already. Resign instead of cancelling, or wait for the payment.</source>
        <translation>Ja s’ha ordenat el cobrament de {name}. En comptes de cancel·lar, registreu la renúncia, o espereu el pagament.</translation>
    </message>
    <message>
        <source>The charge of {name} has not been ordered yet. Order it first.</source>
        <translation>Encara no s’ha ordenat el cobrament de {name}. Primer ordeneu-lo.</translation>
    </message>
    <message>
        <source>{name} was paid already, on {purchaseDate}.</source>
        <translation>{name} ja es va pagar, el dia {purchaseDate}.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is paid already.</source>
        <translation>La factura {invoice} ja està pagada.</translation>
    </message>
    <message>
        <source>{name} was paid already.</source>
        <translation>{name} ja es va pagar.</translation>
    </message>
    <message>
        <source>{name} has not been paid yet. Register the payment first.</source>
        <translation>{name} encara no està pagada. Primer registreu el pagament.</translation>
    </message>
    <message>
        <source>The investment has not been paid yet. Register the payment first.</source>
        <translation>La inversió encara no està pagada. Primer registreu el pagament.</translation>
    </message>
    <message>
        <source>The amount must be {expected}, not {given}.</source>
        <translation>L’import ha de ser {expected}, no {given}.</translation>
    </message>
    <message>
        <source>{name} is not paid, so there is nothing that the bank could return.</source>
        <translation>{name} no està pagada, i el banc no en podria retornar res.</translation>
    </message>
    <message>
        <source>Of this investment {amortized} were returned and interest was paid until {interestUntil}, so its payment can no longer be taken back.</source>
        <translation>D’aquesta inversió s’han retornat {amortized} i s’han pagat interessos fins al dia {interestUntil}; per això ja no se’n pot tornar enrere el pagament.</translation>
    </message>
    <message>
        <source>Of this investment {amortized} were returned, or it was transferred, so its payment can no longer be taken back.</source>
        <translation>D’aquesta inversió s’han retornat {amortized}, o s’ha traspassat; per això ja no se’n pot tornar enrere el pagament.</translation>
    </message>
    <message>
        <source>There is no invoice {invoice} to give up. Cancel the order instead.</source>
        <translation>No hi ha cap factura {invoice} a la qual renunciar. En comptes d’això, cancel·leu la sol·licitud.</translation>
    </message>
    <message>
        <source>The refund {invoice} is there already: the order was given up before.</source>
        <translation>L’abonament {invoice} ja hi és: ja s’havia desistit de la sol·licitud.</translation>
    </message>
    <message>
        <source>The remittance {remittance} has been sent to the bank, so what is in it stays. Wait for the bank, and register a return if one comes.</source>
        <translation>La remesa {remittance} ja s’ha enviat al banc, i el que hi ha s’hi queda. Espereu el banc, i registreu la devolució si n’arriba cap.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is in the remittance {remittance} already.</source>
        <translation>La factura {invoice} ja és a la remesa {remittance}.</translation>
    </message>
    <message>
        <source>Only {days} days have passed since the payment: it can be divested after {lock} days.</source>
        <translation>Només han passat {days} dies des del pagament: es pot desinvertir després de {lock} dies.</translation>
    </message>
    <message>
        <source>The investment was divested already, with the invoice {invoice}.</source>
        <translation>La inversió ja es va desinvertir, amb la factura {invoice}.</translation>
    </message>
    <message>
        <source>Nothing of {name} is outstanding: all of it has been returned.</source>
        <translation>De {name} no queda res pendent: s’ha retornat tot.</translation>
    </message>
    <message>
        <source>The penalty must lie between {min} % and {max} %.</source>
        <translation>La penalització ha d’estar entre el {min} % i el {max} %.</translation>
    </message>
    <message>
        <source>{member} has this investment already. Choose another member, or split it.</source>
        <translation>{member} ja té aquesta inversió. Trieu un altre soci, o dividiu-la.</translation>
    </message>
    <message>
        <source>{date} is over. A transfer counts from today on at the earliest; only an inheritance may lie in the past.</source>
        <translation>{date} ja ha passat. Un traspàs compta com a mínim a partir d’avui; només una herència pot ser en el passat.</translation>
    </message>
    <message>
        <source>The quota of that year was returned already, with the invoice {invoice}.</source>
        <translation>La quota d’aquell any ja es va retornar, amb la factura {invoice}.</translation>
    </message>
    <message>
        <source>Quotas can be returned until {limit} at the latest, 31 days ahead.</source>
        <translation>Les quotes es poden retornar com a molt fins al dia {limit}, amb 31 dies d’antelació.</translation>
    </message>
    <message>
        <source>{given} are more than the {outstanding} that are still outstanding.</source>
        <translation>{given} són més que els {outstanding} que encara hi ha pendents.</translation>
    </message>
    <message>
        <source>The remittance {remittance} is empty. Put something into it first.</source>
        <translation>La remesa {remittance} és buida. Primer poseu-hi alguna cosa.</translation>
    </message>
    <message>
        <source>Nothing of {name} is due today.</source>
        <translation>Avui no hi ha res vençut de {name}.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was done.</source>
        <translation>No s’ha triat res, i per tant no s’ha fet res.</translation>
    </message>
    <message>
        <source>Investments of the kind {kind} pay no interest.</source>
        <translation>Les inversions de la mena {kind} no paguen interessos.</translation>
    </message>
    <message>
        <source>The interest of this year was paid already, with the invoice {invoice}.</source>
        <translation>Els interessos d’aquest any ja es van pagar, amb la factura {invoice}.</translation>
    </message>
    <message>
        <source>The investment ended on {last}, before this period begins.</source>
        <translation>La inversió es va acabar el dia {last}, abans que comenci aquest període.</translation>
    </message>
    <message>
        <source>Interest is paid until {paidUntil} already. Begin after that day.</source>
        <translation>Els interessos ja estan pagats fins al dia {paidUntil}. Comenceu després d’aquell dia.</translation>
    </message>
    <message>
        <source>Interest is paid until {paidUntil}. The next period must begin on {expected}, so that no day is left out.</source>
        <translation>Els interessos estan pagats fins al dia {paidUntil}. El període següent ha de començar el dia {expected}, perquè no en quedi cap de fora.</translation>
    </message>
    <message>
        <source>No day of this period earns interest: it would go from {from} until {until}.</source>
        <translation>Cap dia d’aquest període no genera interessos: aniria del dia {from} al dia {until}.</translation>
    </message>
    <message>
        <source>The capital comes back on {last}, not before.</source>
        <translation>El capital torna el dia {last}, no abans.</translation>
    </message>
    <message>
        <source>This investment has no end at which its capital comes back.</source>
        <translation>Aquesta inversió no té cap final en què torni el capital.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be changed by a pact.</source>
        <translation>«{attribute}» no es pot canviar amb un pacte.</translation>
    </message>
    <message>
        <source>Write down what was agreed, and why.</source>
        <translation>Escriviu què s’ha acordat, i per què.</translation>
    </message>
    <message>
        <source>Nothing would change. Say what was agreed upon.</source>
        <translation>No canviaria res. Digueu què s’ha acordat.</translation>
    </message>
    <message>
        <source>A pact needs a comment and something that changes.</source>
        <translation>Un pacte necessita un comentari i alguna cosa que canviï.</translation>
    </message>
    <message>
        <source>{faults} That does not hold together.</source>
        <translation>{faults} Això no lliga.</translation>
    </message>
    <message>
        <source>The amount that stands there is {expected}, not {given}. Look whether it is the right investment.</source>
        <translation>L’import que hi consta és {expected}, no {given}. Mireu si és la inversió que toca.</translation>
    </message>
    <message>
        <source>{name} was changed in the meantime. Look at it again before you go on.</source>
        <translation>Mentrestant {name} ha canviat. Torneu-la a mirar abans de continuar.</translation>
    </message>
    <message>
        <source>There is nothing of {name} that could be undone.</source>
        <translation>De {name} no hi ha res que es pugui desfer.</translation>
    </message>
    <message>
        <source>{member} has no address, which the report 193 asks for. Enter it first.</source>
        <translation>{member} no té adreça, i el model 193 la demana. Primer poseu-l’hi.</translation>
    </message>
    <message>
        <source>{member} has no province in its address, which the report 193 asks for. Enter it first.</source>
        <translation>{member} no té província a l’adreça, i el model 193 la demana. Primer poseu-l’hi.</translation>
    </message>
    <message>
        <source>The kind has no bridge account of the bank, so the payment was not booked.</source>
        <translation>La mena no té cap compte pont del banc, i per això el pagament no s’ha anotat a la comptabilitat.</translation>
    </message>
    <message>
        <source>The payment lies before the day of the order. Look whether both are right.</source>
        <translation>El pagament és abans del dia de la sol·licitud. Mireu si tots dos són correctes.</translation>
    </message>
    <message>
        <source>The contract asks for notice before capital is returned. Look whether it was given in time.</source>
        <translation>El contracte demana un preavís abans de retornar capital. Mireu si es va donar a temps.</translation>
    </message>
    <message>
        <source>More capital has left this year than the contract provides for.</source>
        <translation>Aquest any ha sortit més capital del que preveu el contracte.</translation>
    </message>
    <message>
        <source>The member who receives it still has to sign the contract.</source>
        <translation>El soci que la rep encara ha de signar el contracte.</translation>
    </message>
    <message>
        <source>Tax of the former holder has not been kept back yet.</source>
        <translation>Encara no s’ha practicat la retenció al titular anterior.</translation>
    </message>
    <message>
        <source>The amount of an investment must be more than nothing.</source>
        <translation>L’import d’una inversió ha de ser més que zero.</translation>
    </message>
    <message>
        <source>More was returned than was lent, or less than nothing.</source>
        <translation>S’ha retornat més del que es va prestar, o menys que zero.</translation>
    </message>
    <message>
        <source>The last effective day lies before the first one.</source>
        <translation>L’últim dia efectiu és abans del primer.</translation>
    </message>
    <message>
        <source>It is still a draft, and yet it was paid.</source>
        <translation>Encara és un esborrany, i tanmateix es va pagar.</translation>
    </message>
    <message>
        <source>It was not paid, and yet it has effective days.</source>
        <translation>No es va pagar, i tanmateix té dies efectius.</translation>
    </message>
    <message>
        <source>It was not paid, and yet something was returned.</source>
        <translation>No es va pagar, i tanmateix se n’ha retornat una part.</translation>
    </message>
    <message>
        <source>Its amount is not a whole number of shares.</source>
        <translation>L’import no és un nombre enter d’accions.</translation>
    </message>
    <message>
        <source>It was closed, and yet capital is outstanding.</source>
        <translation>Es va tancar, i tanmateix hi ha capital pendent.</translation>
    </message>
    <message>
        <source>It was deactivated, and yet capital is outstanding.</source>
        <translation>Es va desactivar, i tanmateix hi ha capital pendent.</translation>
    </message>
    <message>
        <source>Its {attribute} is {stored}, while its history comes to {replayed}.</source>
        <translation>El seu {attribute} és {stored}, i de l’historial en surt {replayed}.</translation>
    </message>
    <message>
        <source>Its {attribute} is not what its history comes to.</source>
        <translation>El seu {attribute} no és el que surt de l’historial.</translation>
    </message>
    <message>
        <source>The invoice {invoice} says {stored}, its lines come to {reckoned}.</source>
        <translation>La factura {invoice} diu {stored}, i de les línies en surt {reckoned}.</translation>
    </message>
    <message>
        <source>What is left to pay of the invoice {invoice}, {residual}, does not fit its state.</source>
        <translation>El que queda per pagar de la factura {invoice}, {residual}, no lliga amb el seu estat.</translation>
    </message>
    <message>
        <source>Debit and credit of the move for {reference} are not equal.</source>
        <translation>El deure i l’haver de l’assentament de {reference} no són iguals.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>A tot arreu</translation>
    </message>
    <message>
        <source>page by its place on the rail</source>
        <translation>pàgina pel seu lloc a la barra</translation>
    </message>
    <message>
        <source>find a page, an action, a thing</source>
        <translation>cerca una pàgina, una acció, una cosa</translation>
    </message>
    <message>
        <source>filter this page</source>
        <translation>filtra aquesta pàgina</translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation>enrere, endavant</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>part següent de la finestra</translation>
    </message>
    <message>
        <source>next tab</source>
        <translation>pestanya següent</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>desfés, refés</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>aquest full</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Llistes</translation>
    </message>
    <message>
        <source>add</source>
        <translation>afegeix</translation>
    </message>
    <message>
        <source>end or remove</source>
        <translation>acaba o treu</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edita</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obre</translation>
    </message>
    <message>
        <source>move the row</source>
        <translation>mou la fila</translation>
    </message>
    <message>
        <source>copy the chosen rows with their headers</source>
        <translation>copia les files triades amb les capçaleres</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Corbes</translation>
    </message>
    <message>
        <source>move the crosshair; with Shift a day, with Ctrl a month</source>
        <translation>mou la creu; amb Maj. un dia, amb Ctrl un mes</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>tot el que hi ha</translation>
    </message>
    <message>
        <source>lines, heat map, matrix</source>
        <translation>línies, mapa de calor, matriu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Dreceres de teclat</translation>
    </message>
    <message>
        <source>first and last step seen</source>
        <translation>primer i últim pas que es veuen</translation>
    </message>
    <message>
        <source>zoom; with Ctrl the values alone</source>
        <translation>zoom; amb Ctrl, només els valors</translation>
    </message>
    <message>
        <source>back to the zoom before; with Shift forward again</source>
        <translation>torna al zoom d’abans; amb Maj, cap endavant</translation>
    </message>
    <message>
        <source>the stretch before, the next one</source>
        <translation>el tram d’abans, el següent</translation>
    </message>
    <message>
        <source>set the second cursor here; Z zooms to between, Esc ends</source>
        <translation>posa aquí el segon cursor; Z amplia l’entremig, Esc acaba</translation>
    </message>
    <message>
        <source>compare with another time or curve</source>
        <translation>compara amb un altre temps o corba</translation>
    </message>
    <message>
        <source>each curve in its own plot</source>
        <translation>cada corba en el seu gràfic</translation>
    </message>
    <message>
        <source>copy the values shown, or the picture</source>
        <translation>copia els valors que es veuen, o la imatge</translation>
    </message>
    <message>
        <source>print, with a preview</source>
        <translation>imprimeix, amb previsualització</translation>
    </message>
</context>
<context>
    <name>gkwh::ActionAttributeGrid</name>
    <message>
        <source>none</source>
        <translation>cap</translation>
    </message>
    <message>
        <source>%1: write an amount such as 1500.00.</source>
        <translation>%1: escriviu un import com 1500.00.</translation>
    </message>
    <message>
        <source>Change at least one of them.</source>
        <translation>Canvieu-ne almenys un.</translation>
    </message>
</context>
<context>
    <name>gkwh::ActionForm</name>
    <message>
        <source>What will happen</source>
        <translation>Què passarà</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>Encara no s’ha calculat.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un dia</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>Cal un dia.</translation>
    </message>
    <message>
        <source>Write a rate such as 1.75.</source>
        <translation>Escriviu un tipus com 1.75.</translation>
    </message>
    <message>
        <source>Write an amount such as 1500.00.</source>
        <translation>Escriviu un import com 1500.00.</translation>
    </message>
    <message>
        <source>Name, code or VAT</source>
        <translation>Nom, codi o NIF</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Trieu un soci.</translation>
    </message>
    <message>
        <source>A few words are needed.</source>
        <translation>Calen unes paraules.</translation>
    </message>
    <message>
        <source>Fill in the fields above first.</source>
        <translation>Primer ompliu els camps de dalt.</translation>
    </message>
    <message>
        <source>Meanwhile, %1, %2: %3</source>
        <translation>Mentrestant, el %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gkwh::ActionPanelRow</name>
    <message>
        <source>%1, the present phase</source>
        <translation>%1, la fase actual</translation>
    </message>
    <message>
        <source>Why each</source>
        <translation>Per què cada una</translation>
    </message>
</context>
<context>
    <name>gkwh::BatchDialog</name>
    <message>
        <source>Charge orders</source>
        <translation>Ordres de cobrament</translation>
    </message>
    <message>
        <source>Each order gets its invoice, goes into the remittance of its kind and tells the member. The bank is asked when the remittance is sent.</source>
        <translation>Cada sol·licitud rep la seva factura, entra a la remesa de la seva mena i s’avisa el soci. Es demana al banc quan s’envia la remesa.</translation>
    </message>
    <message>
        <source>Day of the charge orders</source>
        <translation>Dia de les ordres de cobrament</translation>
    </message>
    <message>
        <source>Amortise</source>
        <translation>Amortitza</translation>
    </message>
    <message>
        <source>Every quota due up to this day gets its invoice, less the tax on the year’s savings, and goes into the remittance that pays it back.</source>
        <translation>Cada quota vençuda fins a aquest dia rep la seva factura, menys la retenció sobre l’estalvi de l’any, i entra a la remesa que la retorna.</translation>
    </message>
    <message>
        <source>Quotas due up to</source>
        <translation>Quotes vençudes fins a</translation>
    </message>
    <message>
        <source>Pay interest</source>
        <translation>Paga els interessos</translation>
    </message>
    <message>
        <source>Each investment is paid what it has earned from its last paid day up to this one, less tax.</source>
        <translation>A cada inversió se li paga el que ha guanyat des de l’últim dia pagat fins a aquest, menys la retenció.</translation>
    </message>
    <message>
        <source>Interest up to</source>
        <translation>Interessos fins a</translation>
    </message>
    <message>
        <source>Return what has matured</source>
        <translation>Retorna el que ha vençut</translation>
    </message>
    <message>
        <source>What has reached its last day is returned whole, with an invoice and a place in the remittance that pays it back.</source>
        <translation>El que ha arribat a l’últim dia es retorna sencer, amb una factura i un lloc a la remesa que ho retorna.</translation>
    </message>
    <message>
        <source>Matured up to</source>
        <translation>Vençut fins a</translation>
    </message>
    <message numerus="yes">
        <source>Charge %n order(s)</source>
        <translation>
            <numerusform>Cobra %n sol·licitud</numerusform>
            <numerusform>Cobra %n sol·licituds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amortise %n investment(s)</source>
        <translation>
            <numerusform>Amortitza %n inversió</numerusform>
            <numerusform>Amortitza %n inversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay interest on %n investment(s)</source>
        <translation>
            <numerusform>Paga els interessos de %n inversió</numerusform>
            <numerusform>Paga els interessos de %n inversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n investment(s)</source>
        <translation>
            <numerusform>Retorna %n inversió</numerusform>
            <numerusform>Retorna %n inversions</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionades</numerusform>
        </translation>
    </message>
    <message>
        <source>Those concerned of all %1 shown</source>
        <translation>Les que pertoqui de les %1 que es mostren</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversions</translation>
    </message>
    <message>
        <source>for those without one of their own</source>
        <translation>per a les que no en tenen un de propi</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>Tipus, % anual</translation>
    </message>
    <message>
        <source>What each comes to</source>
        <translation>Què en surt de cada una</translation>
    </message>
    <message>
        <source>Say up to which day.</source>
        <translation>Digueu fins a quin dia.</translation>
    </message>
    <message>
        <source>Quotas can be issued a month ahead at most, up to %1.</source>
        <translation>Les quotes es poden emetre com a molt amb un mes d’antelació, fins al dia %1.</translation>
    </message>
    <message>
        <source>This is no rate. Write per cent, such as 1.75.</source>
        <translation>Això no és cap tipus. Escriviu un tant per cent, com 1.75.</translation>
    </message>
    <message>
        <source>Looking what comes of it</source>
        <translation>S’està mirant què en surt</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Mirant-ho no canvia res.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n investment(s)</source>
        <translation>
            <numerusform>%1: %n inversió</numerusform>
            <numerusform>%1: %n inversions</numerusform>
        </translation>
    </message>
    <message>
        <source>Those done stay done; the others are left as they are.</source>
        <translation>Les que ja són fetes ho queden; les altres es deixen com estan.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n feta</numerusform>
            <numerusform>%n fetes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 refused. The list says why.</source>
        <translation>%1: %2, refusades: %3. La llista diu per què.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 done · %2 refused · %3 left as they were</source>
        <translation>fetes: %1 · refusades: %2 · com estaven: %3</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>S’està mirant què en surt…</translation>
    </message>
    <message>
        <source>There is nothing to do here up to that day.</source>
        <translation>Aquí no cal fer res fins a aquell dia.</translation>
    </message>
    <message>
        <source>%1 ready · %2 refused; those are left as they are.</source>
        <translation>a punt: %1 · refusades: %2; aquestes es deixen com estan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>gkwh::BatchModel</name>
    <message>
        <source>ready</source>
        <translation>a punt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feta</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>com estava</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversió</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Soci</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Import, €</translation>
    </message>
    <message>
        <source>To the bank, €</source>
        <translation>Al banc, €</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Què en surt</translation>
    </message>
</context>
<context>
    <name>gkwh::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>gkwh::CompareBar</name>
    <message>
        <source>Comparison</source>
        <translation>Comparació</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a curve compared with another</comment>
        <translation>amb</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the day on which the other stretch begins</comment>
        <translation>des del</translation>
    </message>
    <message>
        <source>End the comparison (C)</source>
        <translation>Acaba la comparació (C)</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Corba</translation>
    </message>
    <message>
        <source>The other curve</source>
        <translation>L’altra corba</translation>
    </message>
    <message>
        <source>Time of the other curve</source>
        <translation>Temps de l’altra corba</translation>
    </message>
    <message>
        <source>Day on which the other stretch begins</source>
        <translation>Dia en què comença l’altre tram</translation>
    </message>
    <message>
        <source>The day that stands beside the first day seen</source>
        <translation>El dia que queda al costat del primer dia que es veu</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>al mateix temps</translation>
    </message>
    <message>
        <source>No hour in common here</source>
        <translation>Aquí no hi ha cap hora en comú</translation>
    </message>
    <message>
        <source>Difference %1 %2</source>
        <translation>Diferència %1 %2</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveComparison</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferència</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el dia abans</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n dia abans</numerusform>
            <numerusform>%n dies abans</numerusform>
        </translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la setmana abans</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n setmana abans</numerusform>
            <numerusform>%n setmanes abans</numerusform>
        </translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>el mes abans</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n mes abans</numerusform>
            <numerusform>%n mesos abans</numerusform>
        </translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>l’any abans</translation>
    </message>
    <message numerus="yes">
        <source>%n years before</source>
        <translation>
            <numerusform>%n any abans</numerusform>
            <numerusform>%n anys abans</numerusform>
        </translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>l’endemà</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n dia després</numerusform>
            <numerusform>%n dies després</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::CurveExport</name>
    <message>
        <source>time (Europe/Madrid)</source>
        <translation>hora (Europe/Madrid)</translation>
    </message>
    <message>
        <source>Every hour of every day: %1</source>
        <translation>Cada hora de cada dia: %1</translation>
    </message>
    <message>
        <source>step: hour</source>
        <translation>pas: hora</translation>
    </message>
    <message>
        <source>step: day</source>
        <translation>pas: dia</translation>
    </message>
    <message>
        <source>step: month</source>
        <translation>pas: mes</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>hores de %1</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>corbes</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>hora (UTC)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveLegend</name>
    <message>
        <source>Mean day of each month</source>
        <translation>Dia mitjà de cada mes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Llegenda</translation>
    </message>
    <message>
        <source>Ctrl+click shows %1 alone</source>
        <translation>Ctrl+clic mostra només %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a les %2</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Suma: %1</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveMeasure</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n hores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n mesos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: sense dades</translation>
    </message>
    <message>
        <source>%1: difference %2 %3</source>
        <translation>%1: diferència %2 %3</translation>
    </message>
    <message>
        <source>%1: difference %2, sum %3 %4</source>
        <translation>%1: diferència %2, suma %3 %4</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveMenu</name>
    <message>
        <source>Take the second cursor away</source>
        <translation>Treu el segon cursor</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Mesura des d’aquí</translation>
    </message>
    <message>
        <source>Zoom to between the cursors</source>
        <translation>Amplia entre els cursors</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Aquest dia</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Aquesta setmana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Aquest mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Aquest any</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra-ho tot</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom enrere</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compara</translation>
    </message>
    <message>
        <source>Each curve in its own plot</source>
        <translation>Cada corba en el seu gràfic</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveRenderer</name>
    <message numerus="yes">
        <source>%n more curves have no room here; make it higher, or switch some off</source>
        <translation>
            <numerusform>Hi ha %n corba més que no hi cap; feu-ho més alt o apagueu-ne alguna</numerusform>
            <numerusform>Hi ha %n corbes més que no hi caben; feu-ho més alt o apagueu-ne alguna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::CurveSummary</name>
    <message>
        <source>%1, %2: </source>
        <translation>%1, %2: </translation>
    </message>
    <message>
        <source>no data.</source>
        <translation>sense dades.</translation>
    </message>
    <message>
        <source>%1 %2 at the end.</source>
        <translation>%1 %2 al final.</translation>
    </message>
    <message>
        <source>%1 %2, most on %3 at %4, %5 %2</source>
        <translation>%1 %2, amb el màxim el dia %3 a les %4, %5 %2</translation>
    </message>
    <message>
        <source>No curve to show.</source>
        <translation>No hi ha cap corba per mostrar.</translation>
    </message>
    <message>
        <source>No curve is switched on.</source>
        <translation>No hi ha cap corba activada.</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveToolbar</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Setmana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Últim dia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>How long a step of the curve is; automatic goes by the zoom</source>
        <translation>Durada de cada pas de la corba; l’automàtic va amb el zoom</translation>
    </message>
    <message>
        <source>Auto: hour</source>
        <translation>Auto: hora</translation>
    </message>
    <message>
        <source>Step: hour</source>
        <translation>Pas: hora</translation>
    </message>
    <message>
        <source>Step: day</source>
        <translation>Pas: dia</translation>
    </message>
    <message>
        <source>Step: month</source>
        <translation>Pas: mes</translation>
    </message>
    <message>
        <source>Zoom back (Backspace)</source>
        <translation>Zoom anterior (Retrocés)</translation>
    </message>
    <message>
        <source>Zoom forward (Shift+Backspace)</source>
        <translation>Zoom següent (Maj.+Retrocés)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Mostra-ho tot (0)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Línies</translation>
    </message>
    <message>
        <source>Lines (L)</source>
        <translation>Línies (L)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Heat map (H)</source>
        <translation>Mapa de calor (H)</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriu</translation>
    </message>
    <message>
        <source>Matrix (M)</source>
        <translation>Matriu (M)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>Auto: day</source>
        <translation>Auto: dia</translation>
    </message>
    <message>
        <source>Auto: month</source>
        <translation>Auto: mes</translation>
    </message>
    <message>
        <source>Measure between two cursors (Space, Shift+drag)</source>
        <translation>Mesura entre dos cursors (Espai, Maj+arrossegar)</translation>
    </message>
    <message>
        <source>Compare with another time or curve (C)</source>
        <translation>Compara amb un altre temps o corba (C)</translation>
    </message>
    <message>
        <source>Each curve in its own plot (S)</source>
        <translation>Cada corba en el seu gràfic (S)</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveView</name>
    <message>
        <source>Every hour of every day</source>
        <translation>Totes les hores de tots els dies</translation>
    </message>
    <message>
        <source>hours from local midnight; the steps in March and October are the clock changes</source>
        <translation>hores des de la mitjanit local; els salts del març i l’octubre són els canvis d’hora</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Corbes</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>S’ha escrit a %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Obre la carpeta</translation>
    </message>
</context>
<context>
    <name>gkwh::Curves</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n hores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (S)</source>
        <translation>%1 (E)</translation>
    </message>
    <message>
        <source>%1 (W)</source>
        <translation>%1 (H)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>accions</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al dia</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sense dades</translation>
    </message>
    <message>
        <source>1 hour missing</source>
        <translation>falta 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours missing</source>
        <translation>
            <numerusform>falta %n hora</numerusform>
            <numerusform>falten %n hores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnes</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnes com al principi</translation>
    </message>
</context>
<context>
    <name>gkwh::DeskStatusBar</name>
    <message>
        <source>No file open</source>
        <translation>Cap fitxer obert</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Cap tasca en curs</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, i %n més</numerusform>
            <numerusform>%1, i %n més</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::Desktop</name>
    <message>
        <source>Cooperative files (*.gkwh)</source>
        <translation>Fitxers de cooperativa (*.gkwh)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>S’està obrint %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producció</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Drets</translation>
    </message>
    <message>
        <source>Granted until %1</source>
        <translation>Drets concedits fins al dia %1</translation>
    </message>
    <message>
        <source>Nothing granted yet</source>
        <translation>Encara no hi ha res concedit</translation>
    </message>
    <message>
        <source>Demonstration, as on %1</source>
        <translation>Demostració, a dia %1</translation>
    </message>
    <message>
        <source>Making the demonstration cooperative</source>
        <translation>S’està creant la cooperativa de demostració</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind.</source>
        <translation>Si cancel·les, no queda cap fitxer.</translation>
    </message>
    <message>
        <source>Open a cooperative&apos;s file</source>
        <translation>Obre el fitxer d’una cooperativa</translation>
    </message>
    <message>
        <source>Create an empty file</source>
        <translation>Crea un fitxer buit</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>S’està creant %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Còpia de seguretat a</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>S’està fent la còpia de seguretat a %1</translation>
    </message>
    <message>
        <source>The whole file was copied to %1, %2.</source>
        <translation>S’ha copiat tot el fitxer a %1, %2.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>S’està comprovant el fitxer</translation>
    </message>
    <message>
        <source>The file is sound: every rule was checked and holds.</source>
        <translation>El fitxer està en bon estat: s’han comprovat totes les regles i es compleixen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. The first: %1. Keep this file and go back to the newest sound backup.</source>
        <translation>
            <numerusform>S’ha trobat %n anomalia: %1. Guarda aquest fitxer i torna a la còpia de seguretat més nova en bon estat.</numerusform>
            <numerusform>S’han trobat %n anomalies. La primera: %1. Guarda aquest fitxer i torna a la còpia de seguretat més nova en bon estat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Obre’n un altre…</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversions</translation>
    </message>
</context>
<context>
    <name>gkwh::ExportMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Copia la imatge</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imatge (PNG)…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imatge</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibuix (SVG)…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibuix</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Valors (CSV)…</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valors</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia la taula</translation>
    </message>
    <message>
        <source>Pages (PDF)…</source>
        <translation>Pàgines (PDF)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimeix…</translation>
    </message>
    <message>
        <source>The matrix is a table, not a picture. Copy or print it, or switch on lines or heat map.</source>
        <translation>La matriu és una taula, no una imatge. Copieu-la o imprimiu-la, o activeu les línies o el mapa de calor.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pàgines</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on, or save them as PDF.</source>
        <translation>La impressora no ha acceptat les pàgines. Mireu si està encesa, o deseu-les com a PDF.</translation>
    </message>
</context>
<context>
    <name>gkwh::FindBox</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Cerca una pàgina o una acció</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trobat</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>No hi ha res que es digui així</translation>
    </message>
</context>
<context>
    <name>gkwh::FocusBox</name>
    <message>
        <source>Curve</source>
        <translation>Corba</translation>
    </message>
</context>
<context>
    <name>gkwh::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>gkwh::GrantDialog</name>
    <message>
        <source>Grant rights</source>
        <translation>Concessió de drets</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concedeix</translation>
    </message>
    <message>
        <source>Every tracked profile gets the whole kWh of its share of the production, hour by hour, up to this day. What was granted before stays as it is.</source>
        <translation>Cada perfil seguit rep els kWh sencers de la seva part de la producció, hora per hora, fins a aquest dia. El que ja s’havia concedit es queda com està.</translation>
    </message>
    <message>
        <source>Grant up to</source>
        <translation>Concedeix fins a</translation>
    </message>
    <message>
        <source>Count the missing hours of meter %1 as 0, from %2 on</source>
        <translation>Compta com a 0 les hores que falten del comptador %1, des del dia %2</translation>
    </message>
    <message>
        <source>Readings that come later need a correction of the rights.</source>
        <translation>Les lectures que arribin més tard demanaran una correcció dels drets.</translation>
    </message>
    <message>
        <source>No day is complete yet: import readings first.</source>
        <translation>Encara no hi ha cap dia complet: primer importa lectures.</translation>
    </message>
    <message>
        <source>The readings are complete up to %1.</source>
        <translation>Les lectures són completes fins al dia %1.</translation>
    </message>
    <message>
        <source>Meter %1 lacks readings since %2. Import them, or count the missing hours as 0.</source>
        <translation>Al comptador %1 li falten lectures des del dia %2. Importa-les, o compta les hores que falten com a 0.</translation>
    </message>
    <message>
        <source>Every profile is granted up to that day already.</source>
        <translation>Tots els perfils ja estan concedits fins a aquell dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are up to date and are skipped.</source>
        <translation>
            <numerusform>%n perfil està al dia i se salta.</numerusform>
            <numerusform>%n perfils estan al dia i se salten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n profile(s)</source>
        <translation>
            <numerusform>Concedeix a %n perfil</numerusform>
            <numerusform>Concedeix a %n perfils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::HeatBar</name>
    <message>
        <source>Colours of the heat map</source>
        <translation>Colors del mapa de calor</translation>
    </message>
</context>
<context>
    <name>gkwh::HeatMapPane</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>gkwh::HistoryView</name>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Què</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (desfet)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfet: %1</translation>
    </message>
</context>
<context>
    <name>gkwh::ImportDialog</name>
    <message>
        <source>Import readings</source>
        <translation>Importació de lectures</translation>
    </message>
    <message>
        <source>Drop files of readings here, or choose them. Generation Desk, Monsol, Manlleu and tm_profile files are recognised by themselves.</source>
        <translation>Deixa anar aquí els fitxers de lectures, o tria’ls. Els de Generation Desk, Monsol, Manlleu i tm_profile es reconeixen sols.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Tria fitxers…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Altres fitxers…</translation>
    </message>
    <message>
        <source>Read from meter</source>
        <translation>Llegit del comptador</translation>
    </message>
    <message>
        <source>Meters in the files</source>
        <translation>Comptadors dels fitxers</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Què cal mirar</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Per mirar</translation>
    </message>
    <message>
        <source>Skip wrong rows</source>
        <translation>Salta les files dolentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tria…</translation>
    </message>
    <message>
        <source>Choose files of readings</source>
        <translation>Tria fitxers de lectures</translation>
    </message>
    <message>
        <source>Readings (*.csv *.txt)</source>
        <translation>Lectures (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tots els fitxers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>S’està llegint %n fitxer</numerusform>
            <numerusform>S’estan llegint %n fitxers</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Per mirar (%1)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Al fitxer</translation>
    </message>
    <message>
        <source>Stored so far</source>
        <translation>Desat fins ara</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noves</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hores</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Canviades</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguals</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Dolentes</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>files</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 fitxer</numerusform>
            <numerusform>%1 fitxers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 format, %2 row(s)</source>
        <translation>
            <numerusform>format %1, %2 fila</numerusform>
            <numerusform>format %1, %2 files</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>S’està llegint…</translation>
    </message>
    <message>
        <source>Name the meter that the file was read from.</source>
        <translation>Digues de quin comptador es va llegir el fitxer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wrong: correct the file, or skip them.</source>
        <translation>
            <numerusform>%1 fila dolenta: corregeix el fitxer, o salta-la.</numerusform>
            <numerusform>%1 files dolentes: corregeix el fitxer, o salta-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is stored already: nothing would change.</source>
        <translation>Ja està tot desat: no canviaria res.</translation>
    </message>
    <message>
        <source>There is no hour to import.</source>
        <translation>No hi ha cap hora per importar.</translation>
    </message>
    <message>
        <source>Changed hours replace what is stored; what was stored is kept as history.</source>
        <translation>Les hores canviades substitueixen el que hi ha desat; el que hi havia es conserva com a historial.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 hour(s)</source>
        <translation>
            <numerusform>Importa %1 hora</numerusform>
            <numerusform>Importa %1 hores</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was.</source>
        <translation>Si cancel·les, tot queda com estava.</translation>
    </message>
</context>
<context>
    <name>gkwh::ImportMeterModel</name>
    <message>
        <source>not known</source>
        <translation>desconegut</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Comptador</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Primera hora</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hores</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noves</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Canviades</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguals</translation>
    </message>
    <message>
        <source>Days not full</source>
        <translation>Dies incomplets</translation>
    </message>
</context>
<context>
    <name>gkwh::ImportProblemModel</name>
    <message numerus="yes">
        <source>%1 of meter %2 lacks %n hour(s).</source>
        <translation>
            <numerusform>Dia %1, comptador %2: falta %n hora.</numerusform>
            <numerusform>Dia %1, comptador %2: falten %n hores.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Què</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línia</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetail</name>
    <message>
        <source>Choose an investment to see its life and what can be done with it.</source>
        <translation>Trieu una inversió per veure’n la vida i què s’hi pot fer.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Quotas  %1 of %2</source>
        <translation>Quotes  %1 de %2</translation>
    </message>
    <message>
        <source>History  %1</source>
        <translation>Historial  %1</translation>
    </message>
    <message>
        <source>Documents  %1</source>
        <translation>Documents  %1</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfés…</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetailFacts</name>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>Amortitzat</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendent</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Interest until</source>
        <translation>Interessos fins al</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetailHeader</name>
    <message>
        <source>came out of %1</source>
        <translation>surt de %1</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>continua com a %1</translation>
    </message>
    <message>
        <source>emission %1</source>
        <translation>emissió %1</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetailPapers</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
    <message>
        <source>open</source>
        <translation>oberta</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancel·lada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ja s’ha enviat</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>executada</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>pendent d’enviar</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retingut</translation>
    </message>
    <message>
        <source>Mail: order received</source>
        <translation>Correu: sol·licitud rebuda</translation>
    </message>
    <message>
        <source>Mail: charge order</source>
        <translation>Correu: ordre de cobrament</translation>
    </message>
    <message>
        <source>Mail: charge returned</source>
        <translation>Correu: devolució del cobrament</translation>
    </message>
    <message>
        <source>Mail: quota returned</source>
        <translation>Correu: quota retornada</translation>
    </message>
    <message>
        <source>Mail: transfer</source>
        <translation>Correu: traspàs</translation>
    </message>
    <message>
        <source>Mail: divesting</source>
        <translation>Correu: desinversió</translation>
    </message>
    <message>
        <source>Mail: interest</source>
        <translation>Correu: interessos</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Correu: %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Moves in the books</source>
        <translation>Assentaments</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>deure</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>haver</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correus</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalització</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Interessos %1</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetailTree</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentExport</name>
    <message>
        <source>Investments</source>
        <translation>Inversions</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentExportMenu</name>
    <message>
        <source>Workbook for people (XLSX)…</source>
        <translation>Llibre de càlcul per a persones (XLSX)…</translation>
    </message>
    <message>
        <source>Values for programs (CSV)…</source>
        <translation>Valors per a programes (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Llibres de càlcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taules (*.csv)</translation>
    </message>
    <message>
        <source>investments %1</source>
        <translation>inversions %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>S’està escrivint %1</translation>
    </message>
    <message>
        <source>Nothing is written before all is ready.</source>
        <translation>No s’escriu res fins que està tot a punt.</translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) were written to %1.</source>
        <translation>
            <numerusform>%n inversió escrita a %1.</numerusform>
            <numerusform>%n inversions escrites a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Obre la carpeta</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentFilterBar</name>
    <message>
        <source>State: any</source>
        <translation>Estat: qualsevol</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Encara vives</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Abans del pagament</translation>
    </message>
    <message>
        <source>Paid and running</source>
        <translation>Pagades i vives</translation>
    </message>
    <message>
        <source>Name, member, VAT</source>
        <translation>Nom, soci, NIF</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Quota owed</source>
        <translation>Quota vençuda</translation>
    </message>
    <message>
        <source>Quotas whose day has come, and capital still owed at the end</source>
        <translation>Quotes a les quals ja ha arribat el dia, i capital que encara es deu al final</translation>
    </message>
    <message>
        <source>Emission, member, dates</source>
        <translation>Emissió, soci, dates</translation>
    </message>
    <message>
        <source>Kind: any</source>
        <translation>Mena: qualsevol</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emissió</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsevol</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualsevol</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Sol·licitada</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Comprada</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Show discarded ones too</source>
        <translation>Mostra també les descartades</translation>
    </message>
    <message>
        <source>from</source>
        <translation>des del</translation>
    </message>
    <message>
        <source>until</source>
        <translation>fins al</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Soci</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 fins al dia %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 des del dia %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Without discarded</source>
        <translation>Sense les descartades</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Treu aquesta condició</translation>
    </message>
    <message>
        <source>Emission %1</source>
        <translation>Emissió %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Soci %1</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentWords</name>
    <message>
        <source>Ordered</source>
        <translation>Sol·licitada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signada</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>En cobrament</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En carència</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retornada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vençuda</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>owed</source>
        <comment>capital that is still to be returned</comment>
        <translation>per retornar</translation>
    </message>
    <message>
        <source>It is paid, but has no charge order.</source>
        <translation>Està pagada, però no té ordre de cobrament.</translation>
    </message>
    <message>
        <source>It was put out of use by hand, without being cancelled, divested or transferred.</source>
        <translation>Es va posar fora d’ús a mà, sense cancel·lar-la, desinvertir-la ni traspassar-la.</translation>
    </message>
    <message>
        <source>It has ended, and capital is still to be returned.</source>
        <translation>S’ha acabat, i encara queda capital per retornar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Soci</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Outstanding, €</source>
        <translation>Pendent, €</translation>
    </message>
    <message>
        <source>Next quota</source>
        <translation>Pròxima quota</translation>
    </message>
    <message>
        <source>Next quota, €</source>
        <translation>Pròxima quota, €</translation>
    </message>
    <message>
        <source>Nominal, €</source>
        <translation>Nominal, €</translation>
    </message>
    <message>
        <source>Accrued interest, €</source>
        <translation>Interessos acumulats, €</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emissió</translation>
    </message>
    <message>
        <source>Member’s code</source>
        <translation>Codi del soci</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sol·licitud</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>First effective day</source>
        <translation>Primer dia efectiu</translation>
    </message>
    <message>
        <source>Last effective day</source>
        <translation>Últim dia efectiu</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Quotas owed, €</source>
        <translation>Quotes vençudes, €</translation>
    </message>
    <message>
        <source>check</source>
        <comment>an investment whose data do not fit together</comment>
        <translation>reviseu</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentsModel</name>
    <message numerus="yes">
        <source>%n quota(s) owed, %1 in all.</source>
        <translation>
            <numerusform>%n quota vençuda, %1 en total.</numerusform>
            <numerusform>%n quotes vençudes, %1 en total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentsPage</name>
    <message>
        <source>Investments</source>
        <translation>Inversions</translation>
    </message>
    <message>
        <source>Order investment…</source>
        <translation>Sol·licita una inversió…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporta</translation>
    </message>
    <message>
        <source>No investment is like that. Take a condition away, or look for less.</source>
        <translation>No hi ha cap inversió així. Traieu una condició, o cerqueu menys coses.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra-les totes</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Sol·licita…</translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s)</source>
        <translation>
            <numerusform>%n inversió</numerusform>
            <numerusform>%n inversions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all shown: %1</source>
        <translation>totes les que es mostren: %1</translation>
    </message>
    <message>
        <source>%1 selected · %2 outstanding · %3</source>
        <translation>seleccionades: %1 · %2 pendents · %3</translation>
    </message>
    <message>
        <source>%1 selected · %2 nominal · %3 outstanding</source>
        <translation>seleccionades: %1 · %2 nominals · %3 pendents</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copia amb capçaleres</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>Només les de %1</translation>
    </message>
    <message>
        <source>Only emission %1</source>
        <translation>Només l’emissió %1</translation>
    </message>
    <message>
        <source>Order for %1…</source>
        <translation>Sol·licita per a %1…</translation>
    </message>
    <message>
        <source>%1 was ordered.</source>
        <translation>S’ha sol·licitat %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra-la</translation>
    </message>
    <message>
        <source>No investments yet. A member orders one in an emission that is open; those made elsewhere come in with gkwh import investments.</source>
        <translation>Encara no hi ha cap inversió. Un soci en sol·licita una en una emissió oberta; les fetes en un altre lloc entren amb gkwh import investments.</translation>
    </message>
</context>
<context>
    <name>gkwh::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>s’està aturant…</translation>
    </message>
</context>
<context>
    <name>gkwh::LifeStrip</name>
    <message>
        <source>Life of %1</source>
        <translation>Vida de %1</translation>
    </message>
</context>
<context>
    <name>gkwh::LinesPane</name>
    <message>
        <source>Curves</source>
        <translation>Corbes</translation>
    </message>
    <message>
        <source>No curve to show</source>
        <translation>No hi ha cap corba per mostrar</translation>
    </message>
    <message>
        <source>No data in this range</source>
        <translation>No hi ha dades en aquest interval</translation>
    </message>
</context>
<context>
    <name>gkwh::MainMenu</name>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Accions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Dreceres de teclat</translation>
    </message>
    <message>
        <source>&amp;About Generation Desk</source>
        <translation>&amp;Quant a Generation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fitxer</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>Fitxer &amp;nou…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Obre un fitxer…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Obre &amp;recents</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Fes una còpia de seguretat…</translation>
    </message>
    <message>
        <source>&amp;Check file</source>
        <translation>&amp;Comprova el fitxer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Surt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edita</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfés</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Filter this &amp;page</source>
        <translation>Filtra aquesta &amp;pàgina</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;erca…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualitza</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colors</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Com el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Fosc</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alt contrast</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Espaioses</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Compactes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Llengua</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Vé&amp;s</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Enrere</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>En&amp;davant</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Part següent de la finestra</translation>
    </message>
</context>
<context>
    <name>gkwh::MainWindow</name>
    <message>
        <source>People</source>
        <translation>Persones</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Diners</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercanvi</translation>
    </message>
    <message>
        <source>%1 — Generation Desk</source>
        <translation>%1 — Generation Desk</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pàgina</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
</context>
<context>
    <name>gkwh::MatrixModel</name>
    <message>
        <source>Last</source>
        <translation>Últim</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>no such hour</source>
        <translation>aquesta hora no hi és</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>gkwh::MatrixPane</name>
    <message>
        <source>Matrix</source>
        <translation>Matriu</translation>
    </message>
    <message>
        <source>Day × hour</source>
        <translation>Dia × hora</translation>
    </message>
    <message>
        <source>Month × hour</source>
        <translation>Mes × hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, with headers (Ctrl+C)</source>
        <translation>Copia el que hi ha seleccionat, o tot, amb capçaleres (Ctrl+C)</translation>
    </message>
    <message>
        <source>%1, hours from local midnight</source>
        <translation>%1, hores des de la mitjanit local</translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>%n cel·la seleccionada</numerusform>
            <numerusform>%n cel·les seleccionades</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mitjana %1</translation>
    </message>
    <message>
        <source>mean day %1</source>
        <translation>dia mitjà %1</translation>
    </message>
    <message>
        <source>total &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>total &lt;b&gt;%1 %2&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>gkwh::MeasureBar</name>
    <message>
        <source>Between the two cursors</source>
        <translation>Entre els dos cursors</translation>
    </message>
    <message>
        <source>Zoom to between the cursors (Z)</source>
        <translation>Amplia entre els cursors (Z)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copia aquestes xifres</translation>
    </message>
    <message>
        <source>Take the second cursor away (Esc)</source>
        <translation>Treu el segon cursor (Esc)</translation>
    </message>
</context>
<context>
    <name>gkwh::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Amaga aquest missatge</translation>
    </message>
</context>
<context>
    <name>gkwh::MeterDialog</name>
    <message>
        <source>Edit meter %1</source>
        <translation>Edita el comptador %1</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>Comptador nou</translation>
    </message>
    <message>
        <source>Save meter</source>
        <translation>Desa el comptador</translation>
    </message>
    <message>
        <source>Add meter</source>
        <translation>Afegeix el comptador</translation>
    </message>
    <message>
        <source>as its plant</source>
        <translation>com la planta</translation>
    </message>
    <message>
        <source>Its readings count in the mix</source>
        <translation>Les seves lectures compten al mix</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de sèrie</translation>
    </message>
    <message>
        <source>Its readings are kept under this number, so it stays.</source>
        <translation>Les lectures s’hi desen amb aquest número, i per això no canvia.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compta des de</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Compta fins a</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En ús</translation>
    </message>
    <message>
        <source>A meter needs its serial number.</source>
        <translation>Un comptador necessita el número de sèrie.</translation>
    </message>
    <message>
        <source>%1 has this meter already. A serial number can be given only once.</source>
        <translation>%1 ja té aquest comptador. Un número de sèrie només es pot posar una vegada.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L’últim dia és abans del primer.</translation>
    </message>
    <message>
        <source>Meter %1 added to %2. Import its readings next.</source>
        <translation>S’ha afegit el comptador %1 a %2. Ara importa’n les lectures.</translation>
    </message>
    <message>
        <source>Meter %1 changed.</source>
        <translation>S’ha canviat el comptador %1.</translation>
    </message>
</context>
<context>
    <name>gkwh::OpenDateEdit</name>
    <message>
        <source>Choose from a calendar (Alt+↓)</source>
        <translation>Tria en un calendari (Alt+↓)</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Això no és cap dia. Escriu-lo com %1.</translation>
    </message>
</context>
<context>
    <name>gkwh::OrderDialog</name>
    <message>
        <source>Only accounts in Spain (ES) can be charged.</source>
        <translation>Només es pot cobrar de comptes d’Espanya (ES).</translation>
    </message>
    <message>
        <source>Its check digits do not fit: at least one character is wrong.</source>
        <translation>Els dígits de control no quadren: almenys un caràcter no és correcte.</translation>
    </message>
    <message>
        <source>The control digits of bank and account do not fit: at least one digit is wrong.</source>
        <translation>Els dígits de control del banc i del compte no quadren: almenys una xifra no és correcta.</translation>
    </message>
    <message>
        <source>This is no IBAN: two letters, then the digits of the account.</source>
        <translation>Això no és cap IBAN: dues lletres, i després les xifres del compte.</translation>
    </message>
    <message>
        <source>Order an investment</source>
        <translation>Sol·licitud d’inversió</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sol·licita</translation>
    </message>
    <message>
        <source>Code, name or VAT</source>
        <translation>Codi, nom o NIF</translation>
    </message>
    <message>
        <source>day of the order</source>
        <translation>dia de la sol·licitud</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Què en sortirà</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Soci</translation>
    </message>
    <message>
        <source>&amp;Emission</source>
        <translation>&amp;Emissió</translation>
    </message>
    <message>
        <source>&amp;Day of the order</source>
        <translation>&amp;Dia de la sol·licitud</translation>
    </message>
    <message>
        <source>&amp;Amount, €</source>
        <translation>&amp;Import, €</translation>
    </message>
    <message>
        <source>&amp;IBAN, if it is to be another one</source>
        <translation>I&amp;BAN, si ha de ser un altre</translation>
    </message>
    <message>
        <source>Nobody is called so. Choose one of those offered.</source>
        <translation>Ningú no es diu així. Trieu-ne un dels que s’ofereixen.</translation>
    </message>
    <message>
        <source>Say who invests.</source>
        <translation>Digueu qui inverteix.</translation>
    </message>
    <message>
        <source>%1 is no member now, and only members can invest.</source>
        <translation>%1 ara no és soci, i només els socis poden invertir.</translation>
    </message>
    <message>
        <source>No emission is open. Open one on the page Emissions first.</source>
        <translation>No hi ha cap emissió oberta. Primer obriu-ne una a la pàgina Emissions.</translation>
    </message>
    <message>
        <source>Say on which day it was ordered.</source>
        <translation>Digueu quin dia es va sol·licitar.</translation>
    </message>
    <message>
        <source>An order cannot be of a day to come: today is %1.</source>
        <translation>Una sol·licitud no pot ser d’un dia futur: avui és %1.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Digueu quant.</translation>
    </message>
    <message>
        <source>This is no amount. Write digits without groups, such as 1500 or 1500.00.</source>
        <translation>Això no és cap import. Escriviu les xifres sense grups, com 1500 o 1500.00.</translation>
    </message>
    <message>
        <source>An investment is more than nothing.</source>
        <translation>Una inversió és més que zero.</translation>
    </message>
    <message>
        <source>It must be a multiple of %1: %2 or %3.</source>
        <translation>Ha de ser un múltiple de %1: %2 o %3.</translation>
    </message>
    <message>
        <source>That is more than may be invested: at most %1.</source>
        <translation>És més del que es pot invertir: com a molt %1.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Encara no està complet.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>És massa curt.</translation>
    </message>
    <message>
        <source>Looking how much may still be invested…</source>
        <translation>S’està mirant quant es pot invertir encara…</translation>
    </message>
    <message>
        <source>As much as they like, in multiples of %1.</source>
        <translation>Tant com vulgui, en múltiples de %1.</translation>
    </message>
    <message>
        <source>Nothing more may be invested here.</source>
        <translation>Aquí ja no es pot invertir res més.</translation>
    </message>
    <message>
        <source>At most %1 may still be invested, in multiples of %2.</source>
        <translation>Encara es poden invertir com a molt %1, en múltiples de %2.</translation>
    </message>
    <message>
        <source>The IBAN is right. A mandate for it is made if there is none.</source>
        <translation>L’IBAN és correcte. Se’n fa un mandat si no n’hi ha cap.</translation>
    </message>
    <message>
        <source>No account is known: without one it cannot be charged.</source>
        <translation>No se sap cap compte: sense compte no es pot cobrar.</translation>
    </message>
    <message>
        <source>Left empty: %1, as for their other investments.</source>
        <translation>Si es deixa buit: %1, com a les seves altres inversions.</translation>
    </message>
    <message>
        <source>What will come of it shows here once all is filled in.</source>
        <translation>Què en sortirà es veu aquí quan tot està omplert.</translation>
    </message>
    <message>
        <source>%1 will be in state “%2”: %3 of %4 in %5.</source>
        <translation>%1 estarà en l’estat «%2»: %3 de %4 a %5.</translation>
    </message>
    <message>
        <source>A mandate to charge %1 is made.</source>
        <translation>Es fa un mandat per cobrar de %1.</translation>
    </message>
    <message>
        <source>A letter is written: no e-mail of %1 is known.</source>
        <translation>S’escriu una carta: no se sap l’adreça electrònica de %1.</translation>
    </message>
    <message>
        <source>A mail goes to %1.</source>
        <translation>S’envia un correu a %1.</translation>
    </message>
    <message>
        <source>Next: the member signs, then it is charged.</source>
        <translation>Després: el soci signa, i llavors es cobra.</translation>
    </message>
    <message>
        <source>Next: it is charged.</source>
        <translation>Després: es cobra.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sol·licita %1</translation>
    </message>
</context>
<context>
    <name>gkwh::OverviewHandle</name>
    <message>
        <source>Last day seen</source>
        <translation>Últim dia que es veu</translation>
    </message>
    <message>
        <source>First day seen</source>
        <translation>Primer dia que es veu</translation>
    </message>
</context>
<context>
    <name>gkwh::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantDetails</name>
    <message>
        <source>none yet</source>
        <translation>encara cap</translation>
    </message>
    <message>
        <source>Shares built</source>
        <translation>Accions construïdes</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantes</translation>
    </message>
    <message>
        <source>%1 on, %2 off</source>
        <translation>%1 en ús, %2 fora d’ús</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 en ús</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Complet fins a</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servei</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>encara no</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compta</translation>
    </message>
    <message>
        <source>no, it is switched off</source>
        <translation>no, és fora d’ús</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Comptadors</translation>
    </message>
    <message>
        <source>none</source>
        <translation>cap</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Dades fins a</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>no, its plant is off</source>
        <translation>no, la planta és fora d’ús</translation>
    </message>
    <message>
        <source>as its plant</source>
        <translation>com la planta</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última lectura</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantDialog</name>
    <message>
        <source>Edit plant %1</source>
        <translation>Edita la planta %1</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Planta nova</translation>
    </message>
    <message>
        <source>Save plant</source>
        <translation>Desa la planta</translation>
    </message>
    <message>
        <source>Add plant</source>
        <translation>Afegeix la planta</translation>
    </message>
    <message>
        <source>not in service yet</source>
        <translation>encara no en servei</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sense final</translation>
    </message>
    <message>
        <source>Its production and shares count in the mix</source>
        <translation>La producció i les accions compten al mix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripció</translation>
    </message>
    <message>
        <source>Shares built</source>
        <translation>Accions construïdes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Últim dia</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En ús</translation>
    </message>
    <message>
        <source>A plant needs a name.</source>
        <translation>Una planta necessita un nom.</translation>
    </message>
    <message>
        <source>There is a plant %1 already. Choose another name.</source>
        <translation>Ja hi ha una planta %1. Tria un altre nom.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L’últim dia és abans del primer.</translation>
    </message>
    <message>
        <source>Plant %1 added. Give it a meter next.</source>
        <translation>S’ha afegit la planta %1. Ara posa-hi un comptador.</translation>
    </message>
    <message>
        <source>Plant %1 changed.</source>
        <translation>S’ha canviat la planta %1.</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantTree</name>
    <message>
        <source>Filter plants and meters</source>
        <translation>Filtra plantes i comptadors</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantTreeModel</name>
    <message>
        <source>off</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Encara no hi ha lectures</translation>
    </message>
    <message>
        <source>Complete to %1</source>
        <translation>Complet fins al dia %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Dades fins al dia %1</translation>
    </message>
    <message>
        <source>Complete to %1, other meters are further</source>
        <translation>Complet fins al dia %1; altres comptadors van més avançats</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, fora d’ús</translation>
    </message>
    <message>
        <source>Plant, meter</source>
        <translation>Planta, comptador</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Dades fins a</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantTreeView</name>
    <message>
        <source>Plants and meters</source>
        <translation>Plantes i comptadors</translation>
    </message>
</context>
<context>
    <name>gkwh::ProductionCommands</name>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Taking a change back</source>
        <translation>S’està desfent un canvi</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before the change.</source>
        <translation>Desfet: tot és com abans del canvi.</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Concedeix…</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Exporta les lectures</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting readings</source>
        <translation>S’estan exportant les lectures</translation>
    </message>
    <message>
        <source>Cancelling writes no file.</source>
        <translation>Si cancel·les, no s’escriu cap fitxer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) written to %2.</source>
        <translation>
            <numerusform>%1 hora escrita a %2.</numerusform>
            <numerusform>%1 hores escrites a %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ProductionPage</name>
    <message>
        <source>Production</source>
        <translation>Producció</translation>
    </message>
    <message numerus="yes">
        <source>Mix %1 · %2 share(s) built</source>
        <translation>
            <numerusform>Mix %1 · %2 acció construïda</numerusform>
            <numerusform>Mix %1 · %2 accions construïdes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Plant…</source>
        <translation>Planta…</translation>
    </message>
    <message>
        <source>Meter…</source>
        <translation>Comptador…</translation>
    </message>
    <message>
        <source>Export readings…</source>
        <translation>Exporta les lectures…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edita…</translation>
    </message>
    <message>
        <source>Import readings…</source>
        <translation>Importa lectures…</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Mostra el dia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>There is no plant yet. Begin with the first one: its shares and the day on which it begins to produce.</source>
        <translation>Encara no hi ha cap planta. Comença per la primera: les seves accions i el dia que comença a produir.</translation>
    </message>
    <message>
        <source>%1 has no meter yet, so it counts as producing nothing.</source>
        <translation>%1 encara no té cap comptador, i compta com si no produís res.</translation>
    </message>
    <message>
        <source>No readings of meter %1 yet.</source>
        <translation>Encara no hi ha lectures del comptador %1.</translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation>Encara no hi ha lectures.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>Comptador de %1</translation>
    </message>
</context>
<context>
    <name>gkwh::ProfileDetail</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n acció</numerusform>
            <numerusform>%n accions</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedit</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correcció</translation>
    </message>
    <message>
        <source>Runs of this profile</source>
        <translation>Concessions d’aquest perfil</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Concessions</translation>
    </message>
    <message>
        <source>When this profile was granted rights, and what it carried on</source>
        <translation>Quan s’han concedit drets a aquest perfil, i què ha passat a la següent</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrodoniment</translation>
    </message>
    <message>
        <source>How the hours of a day became whole kWh</source>
        <translation>Com les hores d’un dia s’han convertit en kWh sencers</translation>
    </message>
    <message>
        <source>Wh carried from one run to the next, 0 to 999; a debt is negative</source>
        <translation>Wh que passen d’una concessió a la següent, de 0 a 999; un deute és negatiu</translation>
    </message>
    <message>
        <source>granted in all: %1</source>
        <translation>concedit en total: %1</translation>
    </message>
    <message>
        <source>nothing granted yet</source>
        <translation>encara no hi ha res concedit</translation>
    </message>
</context>
<context>
    <name>gkwh::ProfilesModel</name>
    <message>
        <source>computing</source>
        <translation>calculant</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculat</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al dia</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Accions</translation>
    </message>
    <message>
        <source>Granted to</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Remainder, Wh</source>
        <translation>Remanent, Wh</translation>
    </message>
    <message>
        <source>Debt, kWh</source>
        <translation>Deute, kWh</translation>
    </message>
    <message>
        <source>Granted, kWh</source>
        <translation>Concedit, kWh</translation>
    </message>
    <message>
        <source>Last run, kWh</source>
        <translation>Última, kWh</translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaModel</name>
    <message>
        <source>paid %1</source>
        <translation>pagada el dia %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emesa</translation>
    </message>
    <message>
        <source>issued, in %1</source>
        <translation>emesa, a %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vençuda</translation>
    </message>
    <message>
        <source>next</source>
        <translation>pròxima</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Venciment</translation>
    </message>
    <message>
        <source>Quota, €</source>
        <translation>Quota, €</translation>
    </message>
    <message>
        <source>IRPF, €</source>
        <translation>IRPF, €</translation>
    </message>
    <message>
        <source>Net, €</source>
        <translation>Net, €</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>anul·lada</translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaPane</name>
    <message numerus="yes">
        <source>The calendar of quotas begins with the payment: its first quota falls due %n year(s) later.</source>
        <translation>
            <numerusform>El calendari de quotes comença amb el pagament: la primera quota venç %n any després.</numerusform>
            <numerusform>El calendari de quotes comença amb el pagament: la primera quota venç %n anys després.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind knows no quotas: the capital comes back when the member divests.</source>
        <translation>Aquesta mena no té quotes: el capital torna quan el soci desinverteix.</translation>
    </message>
    <message>
        <source>This kind knows no quotas: the whole capital comes back on %1.</source>
        <translation>Aquesta mena no té quotes: tot el capital torna el dia %1.</translation>
    </message>
    <message>
        <source>This kind knows no quotas: the whole capital comes back at the end.</source>
        <translation>Aquesta mena no té quotes: tot el capital torna al final.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaStrip</name>
    <message>
        <source>Quotas, one cell each</source>
        <translation>Quotes, una cel·la cada una</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quota(s) paid</source>
        <translation>
            <numerusform>%1 de %n quota pagada</numerusform>
            <numerusform>%1 de %n quotes pagades</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota %1 of %2, %3, %4: %5</source>
        <translation>Quota %1 de %2, %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>gkwh::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pàgines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gkwh::RemainderDialog</name>
    <message>
        <source>Remainder of %1 shares</source>
        <translation>Remanent de %1 accions</translation>
    </message>
    <message>
        <source>Change remainder</source>
        <translation>Canvia el remanent</translation>
    </message>
    <message>
        <source>The remainder is the part of a kWh that this profile carries into %1, its next day. A negative one is a debt: kWh granted in excess, which the next hours pay.</source>
        <translation>El remanent és la part d’un kWh que aquest perfil porta al dia %1, el següent. Si és negatiu és un deute: kWh concedits de més, que paguen les hores següents.</translation>
    </message>
    <message>
        <source>Remainder, Wh</source>
        <translation>Remanent, Wh</translation>
    </message>
    <message>
        <source>This is the remainder it has now.</source>
        <translation>Aquest és el remanent que té ara.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Say why: the history keeps it.</source>
        <translation>Digues per què: l’historial ho guarda.</translation>
    </message>
    <message>
        <source>A debt of %1, and %2 towards the next kWh.</source>
        <translation>Un deute de %1, i %2 per al pròxim kWh.</translation>
    </message>
    <message>
        <source>%1 are missing to the next kWh.</source>
        <translation>Falten %1 per al pròxim kWh.</translation>
    </message>
</context>
<context>
    <name>gkwh::RightsImportDialog</name>
    <message>
        <source>Import rights granted elsewhere</source>
        <translation>Importació de drets concedits en un altre lloc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Rights come as profile, time and kWh; remainders as profile, target day and Wh. The same file twice changes nothing the second time.</source>
        <translation>Els drets venen com a perfil, hora i kWh; els remanents, com a perfil, dia següent i Wh. El mateix fitxer dues vegades no canvia res la segona.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Drets</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correcció</translation>
    </message>
    <message>
        <source>Remainders</source>
        <translation>Remanents</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Què hi ha al fitxer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tria…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Cap fitxer triat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Tria un fitxer.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Taules (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>S’està mirant…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>S’està mirant %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are.</source>
        <translation>Noves: %1, canviades: %2, iguals: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. The first is line %1: %2</source>
        <translation>
            <numerusform>%n fila és dolenta. És la línia %1: %2</numerusform>
            <numerusform>%n files són dolentes. La primera és la línia %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importa %n fila</numerusform>
            <numerusform>Importa %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>S’està important %1</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was.</source>
        <translation>Si cancel·les, tot queda com estava.</translation>
    </message>
</context>
<context>
    <name>gkwh::RightsPage</name>
    <message>
        <source>No profile is tracked yet. A profile is a number of shares that members hold; tracked profiles get rights from the production.</source>
        <translation>Encara no se segueix cap perfil. Un perfil és un nombre d’accions que tenen les persones sòcies; els perfils seguits reben drets de la producció.</translation>
    </message>
    <message>
        <source>Track a profile…</source>
        <translation>Segueix un perfil…</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Drets</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s), tracked since %1</source>
        <translation>
            <numerusform>%n perfil, seguit des del dia %1</numerusform>
            <numerusform>%n perfils, seguits des del dia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Grant rights…</source>
        <translation>Concedeix drets…</translation>
    </message>
    <message>
        <source>Edit remainder…</source>
        <translation>Edita el remanent…</translation>
    </message>
    <message>
        <source>Shares, for example 100 or 1-20</source>
        <translation>Accions, per exemple 100 o 1-20</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tots els perfils</translation>
    </message>
    <message>
        <source>Waiting for rights</source>
        <translation>Esperen drets</translation>
    </message>
    <message>
        <source>With a debt</source>
        <translation>Amb deute</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfils</translation>
    </message>
    <message>
        <source>Every profile is granted up to the last complete day.</source>
        <translation>Tots els perfils estan concedits fins a l’últim dia complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s)</source>
        <translation>
            <numerusform>%1 de %n perfil</numerusform>
            <numerusform>%1 de %n perfils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1 granted</source>
        <translation>
            <numerusform>%n seleccionat · %1 concedits</numerusform>
            <numerusform>%n seleccionats · %1 concedits</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles are tracked. The next grant computes them from their first day.</source>
        <translation>Ja se segueixen els perfils. La pròxima concessió els calcula des del primer dia.</translation>
    </message>
    <message numerus="yes">
        <source>The remainder of %n share(s) was changed; the next grant goes on from it.</source>
        <translation>
            <numerusform>S’ha canviat el remanent de %n acció; la pròxima concessió continua a partir d’aquí.</numerusform>
            <numerusform>S’ha canviat el remanent de %n accions; la pròxima concessió continua a partir d’aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: the file holds what was there already.</source>
        <translation>Res a importar: el fitxer diu el que ja hi havia.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Importat. Noves: %1, canviades: %2.</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation>No ha canviat res: ja era així.</translation>
    </message>
    <message>
        <source>Granting rights up to %1</source>
        <translation>S’estan concedint drets fins al dia %1</translation>
    </message>
    <message>
        <source>Nothing is stored before all are done: cancelling leaves everything as it was.</source>
        <translation>No es desa res fins que està tot fet: si cancel·les, tot queda com estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were granted %1 in all.</source>
        <translation>
            <numerusform>S’han concedit %1 en total a %n perfil.</numerusform>
            <numerusform>S’han concedit %1 en total a %n perfils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every profile was up to date; nothing was granted.</source>
        <translation>Tots els perfils estaven al dia; no s’ha concedit res.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>Cancel·lat: tot és com estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n acció</numerusform>
            <numerusform>%n accions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights of a profile</source>
        <translation>Drets d’un perfil</translation>
    </message>
</context>
<context>
    <name>gkwh::RoundingChart</name>
    <message>
        <source>Rounding to whole kWh</source>
        <translation>Arrodoniment a kWh sencers</translation>
    </message>
    <message>
        <source>kWh in all</source>
        <translation>kWh en total</translation>
    </message>
    <message>
        <source>No hour to explain</source>
        <translation>No hi ha cap hora per explicar</translation>
    </message>
    <message>
        <source>%1: %2 Wh more make %3 Wh; %4 kWh granted, %5 kWh in all, %6 Wh left over</source>
        <translation>%1: amb %2 Wh més fan %3 Wh; %4 kWh concedits, %5 kWh en total, en sobren %6 Wh</translation>
    </message>
</context>
<context>
    <name>gkwh::RoundingModel</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Share, Wh</source>
        <translation>Part, Wh</translation>
    </message>
    <message>
        <source>In all, Wh</source>
        <translation>Suma, Wh</translation>
    </message>
    <message>
        <source>In all, kWh</source>
        <translation>Suma, kWh</translation>
    </message>
    <message>
        <source>Left over, Wh</source>
        <translation>Sobra, Wh</translation>
    </message>
    <message>
        <source>Right, kWh</source>
        <translation>Dret, kWh</translation>
    </message>
</context>
<context>
    <name>gkwh::RoundingView</name>
    <message>
        <source>Rounding to whole kWh, hour by hour</source>
        <translation>Arrodoniment a kWh sencers, hora per hora</translation>
    </message>
    <message>
        <source>A right is a whole kWh, given in the hour that completes it; what is left over waits for the next</source>
        <translation>Un dret és un kWh sencer, donat a l’hora que el completa; el que sobra espera la següent</translation>
    </message>
</context>
<context>
    <name>gkwh::RunsModel</name>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>In, Wh</source>
        <translation>Entra, Wh</translation>
    </message>
    <message>
        <source>Production, Wh</source>
        <translation>Producció, Wh</translation>
    </message>
    <message>
        <source>Granted, kWh</source>
        <translation>Concedit, kWh</translation>
    </message>
    <message>
        <source>Debt paid, kWh</source>
        <translation>Deute pagat, kWh</translation>
    </message>
    <message>
        <source>Out, Wh</source>
        <translation>Surt, Wh</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>gkwh::SavedFilters</name>
    <message>
        <source>All but discarded</source>
        <translation>Totes menys les descartades</translation>
    </message>
    <message>
        <source>All that still run</source>
        <translation>Totes les que encara viuen</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Abans del pagament</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Retornades pel banc</translation>
    </message>
    <message>
        <source>With quotas owed</source>
        <translation>Amb quotes vençudes</translation>
    </message>
    <message>
        <source>All there ever were</source>
        <translation>Totes les que hi ha hagut mai</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres desats</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No desat</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Desa aquest filtre…</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Desa el filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Canvia el nom…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Canvia el nom de «%1»…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Canvia el nom de «%1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Canvia el nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Treu «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Doneu-li un nom.</translation>
    </message>
    <message>
        <source>There is a filter of that name. Choose another one.</source>
        <translation>Ja hi ha un filtre amb aquest nom. Trieu-ne un altre.</translation>
    </message>
    <message>
        <source>It takes the place of the one you saved under that name.</source>
        <translation>Ocupa el lloc del que teníeu desat amb aquest nom.</translation>
    </message>
</context>
<context>
    <name>gkwh::StartPage</name>
    <message>
        <source>No file is open. Open the cooperative&apos;s file, create an empty one, or look around in the demonstration.</source>
        <translation>No hi ha cap fitxer obert. Obre el fitxer de la cooperativa, crea’n un de buit, o fes una volta per la demostració.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Obre la demostració</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Obre…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Fitxer nou…</translation>
    </message>
    <message>
        <source>Generation Desk</source>
        <translation>Generation Desk</translation>
    </message>
</context>
<context>
    <name>gkwh::TrackDialog</name>
    <message>
        <source>Track profiles</source>
        <translation>Segueix perfils</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Segueix</translation>
    </message>
    <message>
        <source>A profile is a number of shares that members hold. Tracked profiles get rights at every grant, from their first day on.</source>
        <translation>Un perfil és un nombre d’accions que tenen les persones sòcies. Els perfils seguits reben drets a cada concessió, des del seu primer dia.</translation>
    </message>
    <message>
        <source>for example 1-3, 9, 120</source>
        <translation>per exemple 1-3, 9, 120</translation>
    </message>
    <message>
        <source>Numbers of shares</source>
        <translation>Nombres d’accions</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>Other profiles start on %1.</source>
        <translation>Els altres perfils comencen el dia %1.</translation>
    </message>
    <message>
        <source>No plant is in service yet: choose the day from which rights are to be computed.</source>
        <translation>Encara no hi ha cap planta en servei: tria el dia des del qual s’han de calcular els drets.</translation>
    </message>
    <message>
        <source>As until now: whole Wh each hour</source>
        <translation>Com fins ara: Wh sencers cada hora</translation>
    </message>
    <message>
        <source>Exact: nothing lost between hours</source>
        <translation>Exacte: no es perd res entre hores</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrodoniment</translation>
    </message>
    <message>
        <source>Enter at least one number of shares.</source>
        <translation>Posa almenys un nombre d’accions.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are tracked already and stay as they are.</source>
        <translation>
            <numerusform>%n d’ells ja se segueix i es queda com està.</numerusform>
            <numerusform>%n d’ells ja se segueixen i es queden com estan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking grants nothing yet; the next grant does.</source>
        <translation>Seguir un perfil encara no concedeix res; ho fa la pròxima concessió.</translation>
    </message>
    <message numerus="yes">
        <source>Track %n profile(s)</source>
        <translation>
            <numerusform>Segueix %n perfil</numerusform>
            <numerusform>Segueix %n perfils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. Its pages were rendered instead:</source>
        <translation>No hi ha cap pantalla on obrir una finestra. En comptes d’això, s’han dibuixat les pàgines:</translation>
    </message>
    <message>
        <source>The desk of Generation kWh.</source>
        <translation>L’escriptori de Generation kWh.</translation>
    </message>
    <message>
        <source>The cooperative&apos;s file (.gkwh).</source>
        <translation>El fitxer de la cooperativa (.gkwh).</translation>
    </message>
    <message>
        <source>Render every page to PNG files.</source>
        <translation>Desa totes les pàgines en fitxers PNG.</translation>
    </message>
</context>
</TS>
