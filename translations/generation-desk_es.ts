<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Generation Desk</source>
        <translation>Acerca de Generation Desk</translation>
    </message>
    <message>
        <source>Production, rights and investments of a Generation kWh cooperative.

© 2026 The Generation Desk authors. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Producción, derechos e inversiones de una cooperativa con Generation kWh.

© 2026 Autoras y autores de Generation Desk. Software libre con la Licencia Pública General de GNU, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>ActionEffectText</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <source>in remittance %1 (%2)</source>
        <translation>en la remesa %1 (%2)</translation>
    </message>
    <message>
        <source>IRPF</source>
        <translation>IRPF</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Contabilidad</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>to %1, goes out later</source>
        <translation>a %1, sale más tarde</translation>
    </message>
    <message>
        <source>The contract asks for notice; see that it was given.</source>
        <translation>El contrato pide un preaviso; compruebe que se dio.</translation>
    </message>
    <message>
        <source>More than the yearly part of this kind leaves in this year.</source>
        <translation>Este año sale más que la parte anual de este tipo.</translation>
    </message>
    <message>
        <source>The receiver has still to sign a contract.</source>
        <translation>Quien la recibe aún tiene que firmar un contrato.</translation>
    </message>
    <message>
        <source>Tax of the giver has not been kept back yet.</source>
        <translation>Aún no se ha practicado la retención a quien la cede.</translation>
    </message>
    <message>
        <source>The kind names no bank account in the books: the payment is not booked.</source>
        <translation>El tipo no indica ninguna cuenta bancaria en la contabilidad: el pago no se contabiliza.</translation>
    </message>
    <message>
        <source>The payment is older than the order.</source>
        <translation>El pago es anterior a la solicitud.</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>No hay nada que hacer</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>no cambiaría nada</translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>%1 queda como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation>Día del pago</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Importe, €</translation>
    </message>
    <message>
        <source>Day of the return</source>
        <translation>Día de la devolución</translation>
    </message>
    <message>
        <source>The bank’s code</source>
        <translation>Código del banco</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Penalty, % of what is outstanding</source>
        <translation>Penalización, % de lo pendiente</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
    <message>
        <source>Why no penalty is kept (empty: it is kept)</source>
        <translation>Por qué no se aplica la penalización (vacío: se aplica)</translation>
    </message>
    <message>
        <source>Only a manager may waive it.</source>
        <translation>Solo una persona responsable puede eximir de ella.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>Tipo de interés, % anual</translation>
    </message>
    <message>
        <source>To the member</source>
        <translation>Al socio</translation>
    </message>
    <message>
        <source>Last day of the giver</source>
        <translation>Último día de quien la cede</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Account of the receiver (empty: the known one)</source>
        <translation>Cuenta de quien la recibe (vacío: la conocida)</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>Día de la firma</translation>
    </message>
    <message>
        <source>Day of the charge</source>
        <translation>Día del cobro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Amount of the first part, €</source>
        <translation>Importe de la primera parte, €</translation>
    </message>
    <message>
        <source>Last day of the whole</source>
        <translation>Último día de la inversión entera</translation>
    </message>
    <message>
        <source>Quotas due until</source>
        <translation>Cuotas vencidas hasta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Right amount, €</source>
        <translation>Importe correcto, €</translation>
    </message>
    <message>
        <source>Amount returned, €</source>
        <translation>Importe devuelto, €</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>Day of the pact</source>
        <translation>Día del pacto</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trataba</translation>
    </message>
    <message>
        <source>Why it is done all the same</source>
        <translation>Por qué se hace de todos modos</translation>
    </message>
    <message>
        <source>Undoes the last action, of %1 by %2. %3</source>
        <translation>Deshace la última acción, del %1, de %2. %3</translation>
    </message>
    <message>
        <source>Two investments take the place of this one, on the same terms; nothing moves in the books.</source>
        <translation>Dos inversiones sustituyen a esta, en las mismas condiciones; en la contabilidad no se mueve nada.</translation>
    </message>
    <message>
        <source>For what was returned before the desk kept the books: they know of it already.</source>
        <translation>Para lo que se devolvió antes de que el programa llevara la contabilidad: ya consta en ella.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Solo puede hacerlo una persona responsable.</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Registrar la firma</translation>
    </message>
    <message>
        <source>Make the charge order</source>
        <translation>Emitir la orden de cobro</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Register the payment</source>
        <translation>Registrar el pago</translation>
    </message>
    <message>
        <source>Register payment of %1</source>
        <translation>Registrar el pago de %1</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>Volver a cobrar</translation>
    </message>
    <message>
        <source>Charge %1 again</source>
        <translation>Volver a cobrar %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct to %1</source>
        <translation>Corregir a %1</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Renunciar</translation>
    </message>
    <message>
        <source>Register the return</source>
        <translation>Registrar la devolución</translation>
    </message>
    <message>
        <source>Register return of %1</source>
        <translation>Registrar la devolución de %1</translation>
    </message>
    <message>
        <source>Divest</source>
        <translation>Desinvertir</translation>
    </message>
    <message>
        <source>Divest %1</source>
        <translation>Desinvertir %1</translation>
    </message>
    <message>
        <source>Amortise</source>
        <translation>Amortizar</translation>
    </message>
    <message>
        <source>Amortise %1</source>
        <translation>Amortizar %1</translation>
    </message>
    <message>
        <source>Pay interest</source>
        <translation>Liquidar intereses</translation>
    </message>
    <message>
        <source>Pay %1 of interest</source>
        <translation>Liquidar %1 de intereses</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Traspasar %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Dividir %1</translation>
    </message>
    <message>
        <source>Record the pact</source>
        <translation>Registrar el pacto</translation>
    </message>
    <message>
        <source>Return in part</source>
        <translation>Devolver una parte</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Return the capital</source>
        <translation>Devolver el capital</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ActionPhases</name>
    <message>
        <source>Before payment</source>
        <translation>Antes del pago</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>Período de carencia</translation>
    </message>
    <message>
        <source>Effective period</source>
        <translation>Período efectivo</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Después del final</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Begins with the payment.</source>
        <translation>Empieza con el pago.</translation>
    </message>
    <message>
        <source>Over: rights began on %1.</source>
        <translation>Terminado: los derechos empezaron el %1.</translation>
    </message>
    <message>
        <source>Over: it took effect on %1.</source>
        <translation>Terminado: pasó a ser efectiva el %1.</translation>
    </message>
    <message>
        <source>Over: it ended before it took effect.</source>
        <translation>Terminado: acabó antes de ser efectiva.</translation>
    </message>
    <message>
        <source>Begins after the waiting period.</source>
        <translation>Empieza después del período de carencia.</translation>
    </message>
    <message>
        <source>Begins on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>Over: its last day was %1.</source>
        <translation>Terminado: su último día fue el %1.</translation>
    </message>
    <message>
        <source>Over.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>It was discarded and never came to be.</source>
        <translation>Se descartó y no llegó a existir.</translation>
    </message>
    <message>
        <source>Over: it was paid on %1.</source>
        <translation>Terminado: se pagó el %1.</translation>
    </message>
    <message>
        <source>Begins after its last day, %1.</source>
        <translation>Empieza después de su último día, el %1.</translation>
    </message>
    <message>
        <source>Begins when it is divested or handed over.</source>
        <translation>Empieza cuando se desinvierte o se traspasa.</translation>
    </message>
    <message>
        <source>A manager may do it and say why.</source>
        <translation>Puede hacerlo una persona responsable, indicando el motivo.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Solo puede hacerlo una persona responsable.</translation>
    </message>
    <message>
        <source>Divest early</source>
        <translation>Desinvertir antes de tiempo</translation>
    </message>
    <message>
        <source>Amortise what is owed</source>
        <translation>Amortizar lo adeudado</translation>
    </message>
    <message>
        <source>Pay last interest</source>
        <translation>Liquidar los últimos intereses</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Charge order</source>
        <translation>Orden de cobro</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>Volver a cobrar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar solicitud</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>Renunciar</translation>
    </message>
    <message>
        <source>Register return</source>
        <translation>Registrar devolución</translation>
    </message>
    <message>
        <source>Amortise</source>
        <translation>Amortizar</translation>
    </message>
    <message>
        <source>Pay interest</source>
        <translation>Liquidar intereses</translation>
    </message>
    <message>
        <source>Divest with penalty</source>
        <translation>Desinvertir con penalización</translation>
    </message>
    <message>
        <source>Divest</source>
        <translation>Desinvertir</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Pact</source>
        <translation>Pacto</translation>
    </message>
    <message>
        <source>Return in part</source>
        <translation>Devolver una parte</translation>
    </message>
    <message>
        <source>Return capital</source>
        <translation>Devolver el capital</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Register bank transfer</source>
        <translation>Registrar la transferencia</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Importe €</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>Nothing is due: there was nothing to do.</source>
        <translation>No vence nada: no había nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s), %1 € in all.</source>
        <translation>
            <numerusform>%n inversión, %1 € en total.</numerusform>
            <numerusform>%n inversiones, %1 € en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) refused.</source>
        <translation>
            <numerusform>%n inversión rechazada.</numerusform>
            <numerusform>%n inversiones rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>Era un ensayo: no se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 está en buen estado.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>a day like 2020-06-30</source>
        <translation>un día como 2020-06-30</translation>
    </message>
    <message>
        <source>a time like 2020-06-30T14:00:00+02:00</source>
        <translation>un momento como 2020-06-30T14:00:00+02:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no lleva ningún valor.</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>La opción %1 necesita un valor detrás.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué orden?</translation>
    </message>
    <message>
        <source>“%1” wants another word after it: %2.</source>
        <translation>«%1» necesita otra palabra detrás: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>«%1» no tiene la opción %2.</translation>
    </message>
    <message>
        <source>“%1” wants the option %2 %3.</source>
        <translation>«%1» necesita la opción %2 %3.</translation>
    </message>
    <message>
        <source>The option %1 is there more than once.</source>
        <translation>La opción %1 está más de una vez.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: expected is %3.</source>
        <translation>«%1» no es un valor para %2: se espera %3.</translation>
    </message>
    <message>
        <source>“%1” wants more: %2.</source>
        <translation>«%1» necesita algo más: %2.</translation>
    </message>
    <message>
        <source>“%1” has no use for “%2”.</source>
        <translation>A «%1» no le hace falta «%2».</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>how many people hold shares</source>
        <translation>cuántas personas tienen acciones</translation>
    </message>
    <message>
        <source>the last day with readings</source>
        <translation>el último día con lecturas</translation>
    </message>
    <message>
        <source>another number makes other weather and other people</source>
        <translation>otro número da otro tiempo y otras personas</translation>
    </message>
    <message>
        <source>say what would come of it, and change nothing</source>
        <translation>decir qué pasaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>import the right rows although others are wrong</source>
        <translation>importar las filas correctas aunque otras no lo sean</translation>
    </message>
    <message>
        <source>whose production it is, where the file does not say</source>
        <translation>de qué contador es la producción, si el archivo no lo dice</translation>
    </message>
    <message>
        <source>end with the first refused line</source>
        <translation>parar en la primera línea rechazada</translation>
    </message>
    <message>
        <source>bring N lines to the disk together</source>
        <translation>llevar N líneas juntas al disco</translation>
    </message>
    <message>
        <source>the first day to grant</source>
        <translation>el primer día que conceder</translation>
    </message>
    <message>
        <source>1 counts in whole Wh, 2 is exact</source>
        <translation>1 cuenta en Wh enteros, 2 es exacto</translation>
    </message>
    <message>
        <source>grant no further than this day</source>
        <translation>no conceder más allá de este día</translation>
    </message>
    <message>
        <source>let a meter&apos;s missing hours count 0</source>
        <translation>contar como 0 las horas que faltan de un contador</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>el primer día</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>the readings of one meter; else the mix</source>
        <translation>las lecturas de un contador; si no, el mix</translation>
    </message>
    <message>
        <source>the number of shares, for rights, correction and original</source>
        <translation>el número de acciones, para rights, correction y original</translation>
    </message>
    <message>
        <source>slot, hour, day, month, day-hour (as it is without) or month-hour</source>
        <translation>slot, hour, day, month, day-hour (si no se dice nada) o month-hour</translation>
    </message>
    <message>
        <source>as it was recorded at that moment, or at the end of that day</source>
        <translation>como constaba en aquel momento, o al final de aquel día</translation>
    </message>
    <message>
        <source>create an empty data file</source>
        <translation>crear un archivo de datos vacío</translation>
    </message>
    <message>
        <source>create a demonstration cooperative; the same arguments give the same file</source>
        <translation>crear una cooperativa de demostración; los mismos argumentos dan el mismo archivo</translation>
    </message>
    <message>
        <source>what is in the data file</source>
        <translation>qué hay en el archivo de datos</translation>
    </message>
    <message>
        <source>look for faults in the data file</source>
        <translation>buscar fallos en el archivo de datos</translation>
    </message>
    <message>
        <source>copy the data file while others work on it</source>
        <translation>copiar el archivo de datos mientras otros trabajan con él</translation>
    </message>
    <message>
        <source>read plants, production, rights, correction or remainders from a CSV file</source>
        <translation>leer plantas, producción, derechos, corrección o remanentes de un archivo CSV</translation>
    </message>
    <message>
        <source>write the same kinds to a CSV file, or to the terminal</source>
        <translation>escribir los mismos tipos en un archivo CSV, o en el terminal</translation>
    </message>
    <message>
        <source>perform a file of operations, one JSON object a line</source>
        <translation>ejecutar un archivo de operaciones, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>the profiles that are granted rights</source>
        <translation>los perfiles a los que se conceden derechos</translation>
    </message>
    <message>
        <source>grant these numbers of shares from now on; ranges like 1-3,9 too</source>
        <translation>conceder desde ahora a estos números de acciones; también rangos como 1-3,9</translation>
    </message>
    <message>
        <source>grant these numbers of shares no longer</source>
        <translation>no conceder más a estos números de acciones</translation>
    </message>
    <message>
        <source>grant every profile its rights, to the last complete day</source>
        <translation>conceder sus derechos a cada perfil, hasta el último día completo</translation>
    </message>
    <message>
        <source>production, built-shares, rights, correction or original, by hour or summed</source>
        <translation>production, built-shares, rights, correction u original, por horas o sumadas</translation>
    </message>
    <message>
        <source>what the night does: grants to the last complete day</source>
        <translation>lo que se hace de noche: conceder hasta el último día completo</translation>
    </message>
    <message>
        <source>the data file; else the variable GKWH_FILE</source>
        <translation>el archivo de datos; si no, la variable GKWH_FILE</translation>
    </message>
    <message>
        <source>work as on that day</source>
        <translation>trabajar como en aquel día</translation>
    </message>
    <message>
        <source>who works; else the name of the login</source>
        <translation>quién trabaja; si no, el nombre de la sesión</translation>
    </message>
    <message>
        <source>manager, or operator who may do less</source>
        <translation>manager, u operator, que puede hacer menos</translation>
    </message>
    <message>
        <source>en, ca or es</source>
        <translation>en, ca o es</translation>
    </message>
    <message>
        <source>one JSON document instead of text</source>
        <translation>un documento JSON en lugar de texto</translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation>sin progreso ni notas</translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation>este texto, o el de una orden</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>those of a kind: GKWH, APO, TIT10, TIT5</source>
        <translation>las de un tipo: GKWH, APO, TIT10, TIT5</translation>
    </message>
    <message>
        <source>those in that state on this day</source>
        <translation>las que están en ese estado en este día</translation>
    </message>
    <message>
        <source>those of an emission</source>
        <translation>las de una emisión</translation>
    </message>
    <message>
        <source>those of a member</source>
        <translation>las de un socio</translation>
    </message>
    <message>
        <source>what is due by this day; else by today</source>
        <translation>lo que vence hasta este día; si no, hasta hoy</translation>
    </message>
    <message>
        <source>a year, as 1.75, for those without a rate of their own</source>
        <translation>anual, como 1.75, para las que no tienen un tipo de interés propio</translation>
    </message>
    <message>
        <source>the investments, all or some</source>
        <translation>las inversiones, todas o algunas</translation>
    </message>
    <message>
        <source>an investment with its history, its quotas and its documents</source>
        <translation>una inversión con su historial, sus cuotas y sus documentos</translation>
    </message>
    <message>
        <source>what may be done with an investment today, and why other things may not</source>
        <translation>qué se puede hacer hoy con una inversión, y por qué otras cosas no</translation>
    </message>
    <message>
        <source>return every quota that is due by a day, of all investments or an emission</source>
        <translation>devolver todas las cuotas vencidas hasta un día, de todas las inversiones o de una emisión</translation>
    </message>
    <message>
        <source>pay the interest up to a day, of all investments or an emission</source>
        <translation>liquidar los intereses hasta un día, de todas las inversiones o de una emisión</translation>
    </message>
    <message>
        <source>order the charge of what is signed, of all investments or an emission</source>
        <translation>ordenar el cobro de lo que está firmado, de todas las inversiones o de una emisión</translation>
    </message>
    <message>
        <source>return the capital of what has come to its end by a day</source>
        <translation>devolver el capital de lo que ha llegado a su fin hasta un día</translation>
    </message>
    <message>
        <source>the day on which it happened; else today</source>
        <translation>el día en que pasó; si no, hoy</translation>
    </message>
    <message>
        <source>the amount, as 1000.00</source>
        <translation>el importe, como 1000.00</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>why it is done although a rule speaks against it</source>
        <translation>por qué se hace aunque una regla lo desaconseje</translation>
    </message>
    <message>
        <source>who orders it</source>
        <translation>quién la solicita</translation>
    </message>
    <message>
        <source>in which emission</source>
        <translation>en qué emisión</translation>
    </message>
    <message>
        <source>the account; else the one known of the member</source>
        <translation>la cuenta; si no, la que se conoce del socio</translation>
    </message>
    <message>
        <source>from where the form was sent</source>
        <translation>desde dónde se envió el formulario</translation>
    </message>
    <message>
        <source>remittance or transfer</source>
        <translation>remesa (remittance) o transferencia (transfer)</translation>
    </message>
    <message>
        <source>the penalty, as 4.00; else the usual one</source>
        <translation>la penalización, como 4.00; si no, la habitual</translation>
    </message>
    <message>
        <source>why no penalty is kept; else it is</source>
        <translation>por qué no se aplica la penalización; si no, se aplica</translation>
    </message>
    <message>
        <source>the member who gets it</source>
        <translation>el socio que la recibe</translation>
    </message>
    <message>
        <source>the name of the new investment; else the next</source>
        <translation>el nombre de la nueva inversión; si no, el siguiente</translation>
    </message>
    <message>
        <source>the names of the two parts; else the next ones</source>
        <translation>los nombres de las dos partes; si no, los siguientes</translation>
    </message>
    <message>
        <source>sale (as it is without), inheritance or gift</source>
        <translation>sale (venta, si no se dice nada), inheritance (herencia) o gift (donación)</translation>
    </message>
    <message>
        <source>every quota due by this day; else today</source>
        <translation>todas las cuotas vencidas hasta este día; si no, hasta hoy</translation>
    </message>
    <message>
        <source>the first day of the period</source>
        <translation>el primer día del período</translation>
    </message>
    <message>
        <source>the last day of the period</source>
        <translation>el último día del período</translation>
    </message>
    <message>
        <source>a year, as 1.75</source>
        <translation>anual, como 1.75</translation>
    </message>
    <message>
        <source>what was agreed, and why</source>
        <translation>qué se acordó, y por qué</translation>
    </message>
    <message>
        <source>what it becomes; no value unsets it</source>
        <translation>qué pasa a ser; sin valor, lo deja vacío</translation>
    </message>
    <message>
        <source>the amount that stands there</source>
        <translation>el importe que consta</translation>
    </message>
    <message>
        <source>the amount that it should be</source>
        <translation>el importe que debería ser</translation>
    </message>
    <message>
        <source>the rules that it followed</source>
        <translation>las reglas que seguía</translation>
    </message>
    <message>
        <source>the rules that it follows now</source>
        <translation>las reglas que sigue ahora</translation>
    </message>
    <message>
        <source>write down an order</source>
        <translation>anotar una solicitud</translation>
    </message>
    <message>
        <source>the contract was signed</source>
        <translation>el contrato se firmó</translation>
    </message>
    <message>
        <source>order the charge</source>
        <translation>ordenar el cobro</translation>
    </message>
    <message>
        <source>the money has come</source>
        <translation>el dinero ha llegado</translation>
    </message>
    <message>
        <source>the bank returned the charge</source>
        <translation>el banco devolvió el recibo</translation>
    </message>
    <message>
        <source>charge again what was returned</source>
        <translation>volver a cobrar lo devuelto</translation>
    </message>
    <message>
        <source>give up an order</source>
        <translation>desistir de una solicitud</translation>
    </message>
    <message>
        <source>give up an order after its charge order</source>
        <translation>renunciar a una solicitud después de su orden de cobro</translation>
    </message>
    <message>
        <source>return all that is outstanding</source>
        <translation>devolver todo lo pendiente</translation>
    </message>
    <message>
        <source>hand it over to another member</source>
        <translation>traspasarla a otro socio</translation>
    </message>
    <message>
        <source>make two of one</source>
        <translation>hacer dos de una</translation>
    </message>
    <message>
        <source>return the quotas that are due</source>
        <translation>devolver las cuotas vencidas</translation>
    </message>
    <message>
        <source>pay the interest of a period</source>
        <translation>liquidar los intereses de un período</translation>
    </message>
    <message>
        <source>return the capital at its end</source>
        <translation>devolver el capital a su fin</translation>
    </message>
    <message>
        <source>change what was agreed with the member</source>
        <translation>cambiar lo acordado con el socio</translation>
    </message>
    <message>
        <source>correct the amount of an order</source>
        <translation>corregir el importe de una solicitud</translation>
    </message>
    <message>
        <source>a part was returned before, elsewhere</source>
        <translation>una parte se devolvió antes, por otra vía</translation>
    </message>
    <message>
        <source>the rules it follows have a new version</source>
        <translation>las reglas que sigue tienen una versión nueva</translation>
    </message>
    <message>
        <source>undo the last thing that was done</source>
        <translation>deshacer lo último que se hizo</translation>
    </message>
</context>
<context>
    <name>CurveAnswer</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
            <numerusform>No se conoce %n hora.</numerusform>
            <numerusform>No se conocen %n horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveCommand</name>
    <message>
        <source>“curve %1” wants the option --profile N.</source>
        <translation>«curve %1» necesita la opción --profile N.</translation>
    </message>
    <message>
        <source>“curve %1” has no profile: leave --profile out.</source>
        <translation>«curve %1» no tiene perfil: quite --profile.</translation>
    </message>
    <message>
        <source>“curve %1” has no meter: leave --meter out.</source>
        <translation>«curve %1» no tiene contador: quite --meter.</translation>
    </message>
    <message>
        <source>There is no curve “%1”: it is one of %2.</source>
        <translation>No existe la curva «%1»: es una de %2.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>There is no kind “%1”: it is one of %2.</source>
        <translation>No existe el tipo «%1»: es uno de %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong, so nothing was imported.</source>
        <translation>
            <numerusform>%n fila no es correcta, así que no se ha importado nada.</numerusform>
            <numerusform>%n filas no son correctas, así que no se ha importado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>Era un ensayo: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Everything was known already: there was nothing to do.</source>
        <translation>Ya se sabía todo: no había nada que hacer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>--meter is for production only.</source>
        <translation>--meter es solo para la producción.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch has at least one line.</source>
        <translation>Un lote tiene al menos una línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) performed.</source>
        <translation>
            <numerusform>%n línea ejecutada.</numerusform>
            <numerusform>%n líneas ejecutadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n línea rechazada.</numerusform>
            <numerusform>%n líneas rechazadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Plants of %1</source>
        <translation>Plantas de %1</translation>
    </message>
    <message>
        <source>Readings from</source>
        <translation>Lecturas desde</translation>
    </message>
    <message>
        <source>Readings to</source>
        <translation>Lecturas hasta</translation>
    </message>
    <message>
        <source>Production counted, kWh</source>
        <translation>Producción contada, kWh</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Completo hasta</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Concedido hasta</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Granted to all profiles, kWh</source>
        <translation>Concedido a todos los perfiles, kWh</translation>
    </message>
    <message>
        <source>Held back by meter %1</source>
        <translation>Frenado por el contador %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Mix in service since</source>
        <translation>Mix en servicio desde</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
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
        <translation>Último día completo</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Concedido hasta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>%1 is there, and empty.</source>
        <translation>%1 está creado, y vacío.</translation>
    </message>
    <message>
        <source>%1 is there: a demonstration cooperative until %2.</source>
        <translation>%1 está creado: una cooperativa de demostración hasta el %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 es una copia de %2.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Personas socias</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
</context>
<context>
    <name>GrantCommands</name>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>In Wh</source>
        <translation>Entra Wh</translation>
    </message>
    <message>
        <source>Production Wh</source>
        <translation>Producción Wh</translation>
    </message>
    <message>
        <source>Granted kWh</source>
        <translation>Concedido kWh</translation>
    </message>
    <message>
        <source>Paid debt kWh</source>
        <translation>Deuda pagada kWh</translation>
    </message>
    <message>
        <source>Out Wh</source>
        <translation>Sale Wh</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>No profile is tracked, so there was nothing to grant.</source>
        <translation>No se sigue ningún perfil, así que no había nada que conceder.</translation>
    </message>
    <message>
        <source>Every profile is up to date: there was nothing to grant.</source>
        <translation>Todos los perfiles están al día: no había nada que conceder.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <translation>Concedido hasta el %1.</translation>
    </message>
    <message>
        <source>Meter %1 lacks readings since %2 and holds back what comes after.</source>
        <translation>Al contador %1 le faltan lecturas desde el %2 y frena lo que viene después.</translation>
    </message>
    <message>
        <source>“%1” is no gap: expected is METER, or METER:FROM:UNTIL with two days.</source>
        <translation>«%1» no es un hueco: se espera METER, o METER:FROM:UNTIL con dos días.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Generation Desk without a window: rights to the energy of the cooperative&apos;s own plants.</source>
        <translation>Generation Desk sin ventana: derechos sobre la energía de las plantas propias de la cooperativa.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Options of every command, before or after it</source>
        <translation>Opciones de todas las órdenes, delante o detrás</translation>
    </message>
    <message>
        <source>“gkwh COMMAND --help” tells the options of a command.</source>
        <translation>«gkwh COMMAND --help» muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>It ends with 0 when done, 1 refused or faults found, 2 wrong usage, 3 trouble with the data file, 4 trouble with a server.</source>
        <translation>Termina con 0 si está hecho, 1 si se ha rechazado o hay fallos, 2 si el uso no es correcto, 3 si hay problemas con el archivo de datos, 4 si hay problemas con un servidor.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>A quota returned: %1</source>
        <translation>Cuota devuelta: %1</translation>
    </message>
    <message>
        <source>Quota %1 of %2 returned: %3</source>
        <translation>Cuota %1 de %2 devuelta: %3</translation>
    </message>
    <message>
        <source>%1 after tax</source>
        <translation>%1 después de la retención</translation>
    </message>
    <message>
        <source>Split into %1</source>
        <translation>Dividida en %1</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Traspasada: %1</translation>
    </message>
    <message>
        <source>%1 handed over to %2 as %3</source>
        <translation>%1 traspasados a %2 como %3</translation>
    </message>
    <message>
        <source>Divested: %1</source>
        <translation>Desinvertida: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>penalización %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>%1 abonados</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Motivo de la excepción</translation>
    </message>
    <message>
        <source>Why no penalty</source>
        <translation>Por qué sin penalización</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>IRPF</source>
        <translation>IRPF</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>Tipo de penalización</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagada por</translation>
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
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>To member</source>
        <translation>Al socio</translation>
    </message>
    <message>
        <source>From member</source>
        <translation>Del socio</translation>
    </message>
    <message>
        <source>From investment</source>
        <translation>De la inversión</translation>
    </message>
    <message>
        <source>To investments</source>
        <translation>A las inversiones</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Desde la dirección</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>Tipo de interés, % anual</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Quotas in all</source>
        <translation>Cuotas en total</translation>
    </message>
    <message>
        <source>Outstanding before</source>
        <translation>Pendiente antes</translation>
    </message>
    <message>
        <source>Undone entry</source>
        <translation>Anotación deshecha</translation>
    </message>
    <message>
        <source>Text as it was imported</source>
        <translation>Texto tal como se importó</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Remittances</source>
        <translation>Remesas</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Solicitada: %1</translation>
    </message>
    <message>
        <source>Contract signed: %1</source>
        <translation>Contrato firmado: %1</translation>
    </message>
    <message>
        <source>Charge order made: %1</source>
        <translation>Orden de cobro emitida: %1</translation>
    </message>
    <message>
        <source>Paid by transfer: %1</source>
        <translation>Pagada por transferencia: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Pagada: %1</translation>
    </message>
    <message>
        <source>The bank returned the charge: %1</source>
        <translation>El banco devolvió el recibo: %1</translation>
    </message>
    <message>
        <source>To be charged again: %1</source>
        <translation>Pendiente de volver a cobrar: %1</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Renuncia</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation>Recibida de %1: %2</translation>
    </message>
    <message>
        <source>Interest until %1 paid: %2</source>
        <translation>Intereses liquidados hasta el %1: %2</translation>
    </message>
    <message>
        <source>Capital returned at the end: %1</source>
        <translation>Capital devuelto al final: %1</translation>
    </message>
    <message>
        <source>Pact</source>
        <translation>Pacto</translation>
    </message>
    <message>
        <source>Order corrected: %1 instead of %2</source>
        <translation>Solicitud corregida: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Returned in part: %1</source>
        <translation>Parte devuelta: %1</translation>
    </message>
    <message>
        <source>Taken over by a newer version</source>
        <translation>Pasada a una versión más nueva</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>An imported entry that could not be read</source>
        <translation>Una anotación importada que no se pudo leer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>Amortizado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Finalizada el</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Finalizada por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Without charge order</source>
        <translation>Sin orden de cobro</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>First effective day</source>
        <translation>Primer día efectivo</translation>
    </message>
    <message>
        <source>Last effective day</source>
        <translation>Último día efectivo</translation>
    </message>
    <message>
        <source>Interest paid until</source>
        <translation>Intereses liquidados hasta</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Came out of</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
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
        <translation>transferencia</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>inheritance</source>
        <translation>herencia</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>donación</translation>
    </message>
    <message>
        <source>divesting</source>
        <translation>desinversión</translation>
    </message>
    <message>
        <source>maturity</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelación</translation>
    </message>
    <message>
        <source>resigning</source>
        <translation>renuncia</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Asientos</translation>
    </message>
</context>
<context>
    <name>InvestmentActions</name>
    <message>
        <source>“%1” is no change: expected is ATTRIBUTE=VALUE.</source>
        <translation>«%1» no es un cambio: se espera ATTRIBUTE=VALUE.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No había nada que hacer.</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>con un motivo</translation>
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
        <translation>Inversión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Nominal €</source>
        <translation>Nominal €</translation>
    </message>
    <message>
        <source>Returned €</source>
        <translation>Devuelto €</translation>
    </message>
    <message>
        <source>Outstanding €</source>
        <translation>Pendiente €</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Efectiva desde</translation>
    </message>
    <message>
        <source>Effective until</source>
        <translation>Efectiva hasta</translation>
    </message>
    <message>
        <source>Interest paid until</source>
        <translation>Intereses liquidados hasta</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount €</source>
        <translation>Importe €</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Deshecha por</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Total €</source>
        <translation>Total €</translation>
    </message>
    <message>
        <source>To be paid €</source>
        <translation>Por pagar €</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>charge ordered</source>
        <translation>en cobro</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en carencia</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>efectiva</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>devuelta por el banco</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>vencida</translation>
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
        <translation>último día</translation>
    </message>
    <message>
        <source>divested</source>
        <translation>desinvertida</translation>
    </message>
    <message>
        <source>capital returned</source>
        <translation>capital devuelto</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividida</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>traspasada</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>puesta en cobro</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>rights begin</source>
        <translation>inicio de los derechos</translation>
    </message>
    <message>
        <source>takes effect</source>
        <translation>pasa a ser efectiva</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>renuncia</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1: ya pasado</translation>
    </message>
    <message>
        <source>%1: over, %2 on %3</source>
        <translation>%1: ya pasado, %2 el %3</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: por venir</translation>
    </message>
    <message>
        <source>%1: to come, %2 on %3</source>
        <translation>%1: por venir, %2 el %3</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: ahora</translation>
    </message>
    <message>
        <source>%1: now, %2 on %3</source>
        <translation>%1: ahora, %2 el %3</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 de %n día</numerusform>
            <numerusform>%1 de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1 de %2 años</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
</context>
<context>
    <name>ProductionCurves</name>
    <message>
        <source>Shares built</source>
        <translation>Acciones construidas</translation>
    </message>
    <message>
        <source>%1 begins, %2</source>
        <translation>%1 empieza, %2</translation>
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
            <numerusform>%1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Late data</source>
        <translation>Datos atrasados</translation>
    </message>
    <message>
        <source>It holds back the granting of the whole mix.</source>
        <translation>Frena la concesión de todo el mix.</translation>
    </message>
    <message>
        <source>They hold back the granting of the whole mix.</source>
        <translation>Frenan la concesión de todo el mix.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Meter %1 of %2 has no readings yet; they are needed from %3 on.</source>
        <translation>El contador %1 de %2 aún no tiene lecturas; hacen falta desde el %3.</translation>
    </message>
    <message>
        <source>Meter %1 of %2 has nothing after %3.</source>
        <translation>El contador %1 de %2 no tiene nada después del %3.</translation>
    </message>
    <message>
        <source>Meter %1 of %2 lacks all of %3.</source>
        <translation>Al contador %1 de %2 le falta todo el %3.</translation>
    </message>
    <message numerus="yes">
        <source>Meter %1 of %2 lacks %n hour(s) on %3.</source>
        <translation>
            <numerusform>Al contador %1 de %2 le falta %n hora del %3.</numerusform>
            <numerusform>Al contador %1 de %2 le faltan %n horas del %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>No plant is in service, so nothing can be granted yet.</source>
        <translation>No hay ninguna planta en servicio; aún no se puede conceder nada.</translation>
    </message>
    <message>
        <source>Rights can be granted once there are readings.</source>
        <translation>Se podrán conceder derechos cuando haya lecturas.</translation>
    </message>
    <message>
        <source>Data complete</source>
        <translation>Datos completos</translation>
    </message>
    <message numerus="yes">
        <source>No meter has anything after %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Ningún contador tiene nada después del %1, hace %n día.</numerusform>
            <numerusform>Ningún contador tiene nada después del %1, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meter is complete to %1.</source>
        <translation>Todos los contadores están completos hasta el %1.</translation>
    </message>
    <message>
        <source>Rights already granted stay until they are corrected.</source>
        <translation>Los derechos ya concedidos se mantienen hasta que se corrijan.</translation>
    </message>
    <message>
        <source>From %1 the mix has %2 + %3 = %4 shares.</source>
        <translation>Desde el %1 el mix tiene %2 + %3 = %4 acciones.</translation>
    </message>
    <message>
        <source>From %1 the mix has %2 − %3 = %4 shares.</source>
        <translation>Desde el %1 el mix tiene %2 − %3 = %4 acciones.</translation>
    </message>
    <message>
        <source>From %1 other readings count.</source>
        <translation>Desde el %1 cuentan otras lecturas.</translation>
    </message>
    <message>
        <source>Days from %1 on, granted already, are touched. %2</source>
        <translation>Afecta a días ya concedidos, desde el %1. %2</translation>
    </message>
    <message>
        <source>Nothing changed: %1 were stored already.</source>
        <translation>Sin cambios; ya estaba guardado: %1.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Cambiado: %1.</translation>
    </message>
    <message>
        <source>%1 imported, %2 changed.</source>
        <translation>Importado: %1; cambiado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out.</source>
        <translation>
            <numerusform>%1 fila omitida.</numerusform>
            <numerusform>%1 filas omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights can now be granted to %1.</source>
        <translation>Ya se pueden conceder derechos hasta el %1.</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>“%1” is no list of profiles: expected are numbers of shares like 1 10 120, or 1-3,9.</source>
        <translation>«%1» no es una lista de perfiles: se esperan números de acciones como 1 10 120, o 1-3,9.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Target day</source>
        <translation>Día objetivo</translation>
    </message>
    <message>
        <source>Remainder Wh</source>
        <translation>Remanente Wh</translation>
    </message>
    <message>
        <source>Debt kWh</source>
        <translation>Deuda kWh</translation>
    </message>
    <message>
        <source>Granted kWh</source>
        <translation>Concedido kWh</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Personas socias</translation>
    </message>
    <message>
        <source>They are tracked already: there was nothing to do.</source>
        <translation>Ya se siguen: no había nada que hacer.</translation>
    </message>
    <message>
        <source>Nobody tracks them any more: there was nothing to do.</source>
        <translation>Ya no se siguen: no había nada que hacer.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>“gkwh %1 --help” tells more.</source>
        <translation>«gkwh %1 --help» explica más.</translation>
    </message>
    <message>
        <source>“gkwh --help” tells more.</source>
        <translation>«gkwh --help» explica más.</translation>
    </message>
    <message>
        <source>Which data file? Name it with --file, or in the variable GKWH_FILE.</source>
        <translation>¿Qué archivo de datos? Indíquelo con --file, o en la variable GKWH_FILE.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>There is no file {file}. Look whether its name and folder are right.</source>
        <translation>No existe el archivo {file}. Compruebe que el nombre y la carpeta son correctos.</translation>
    </message>
    <message>
        <source>{file} belongs to another program. It was left as it was; choose a data file of Generation Desk (.gkwh).</source>
        <translation>{file} es de otro programa. Se ha dejado como estaba; elija un archivo de datos de Generation Desk (.gkwh).</translation>
    </message>
    <message>
        <source>{file} is damaged and was left as it was. Go on with the latest backup, and keep this file for those who look into it.</source>
        <translation>{file} está dañado y se ha dejado como estaba. Continúe con la última copia de seguridad, y conserve este archivo para quien lo revise.</translation>
    </message>
    <message>
        <source>The data file is damaged and was left as it was. Go on with the latest backup.</source>
        <translation>El archivo de datos está dañado y se ha dejado como estaba. Continúe con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Generation Desk (its schema is {version}, this program knows {known}). It was left as it was; install the newer version.</source>
        <translation>{file} se escribió con una versión más nueva de Generation Desk (su esquema es {version}, este programa conoce el {known}). Se ha dejado como estaba; instale la versión más nueva.</translation>
    </message>
    <message>
        <source>Another program has been writing to {file} for more than five seconds. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa lleva más de cinco segundos escribiendo en {file}. No se ha cambiado nada; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>{file} can be read, not written. Ask whoever looks after it for the right to write.</source>
        <translation>{file} se puede leer, pero no escribir. Pida permiso de escritura a quien lo gestiona.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it was. Choose another name.</source>
        <translation>{file} ya existe y se ha dejado como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk with {file} is full. Nothing was changed; make room and try again.</source>
        <translation>El disco de {file} está lleno. No se ha cambiado nada; haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{file} could not be read or written ({detail}). Nothing was changed; look at the disk and try again.</source>
        <translation>No se ha podido leer o escribir {file} ({detail}). No se ha cambiado nada; revise el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{file} could not be read or written. Nothing was changed; look at the disk and try again.</source>
        <translation>No se ha podido leer o escribir {file}. No se ha cambiado nada; revise el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked ({detail}). Nothing was changed; look at the disk and try again.</source>
        <translation>El disco no ha hecho lo que se le pedía ({detail}). No se ha cambiado nada; revise el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Detenido, como ha pedido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The program met something it was not made for ({detail}). Nothing was changed; please tell those who look after it.</source>
        <translation>El programa ha encontrado algo para lo que no está hecho ({detail}). No se ha cambiado nada; avise a quien lo mantiene.</translation>
    </message>
    <message>
        <source>The program met something it was not made for. Nothing was changed; please tell those who look after it.</source>
        <translation>El programa ha encontrado algo para lo que no está hecho. No se ha cambiado nada; avise a quien lo mantiene.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Ask one of them.</source>
        <translation>Esto solo lo puede hacer una persona responsable. Pídaselo.</translation>
    </message>
    <message>
        <source>There is no operation “{op}”.</source>
        <translation>No existe la operación «{op}».</translation>
    </message>
    <message>
        <source>This line is not an operation: it must be one JSON object ({why}).</source>
        <translation>Esta línea no es una operación: debe ser un objeto JSON ({why}).</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <translation>La línea {line} no se puede leer.</translation>
    </message>
    <message>
        <source>“{argument}” is missing, and nothing can be done without it.</source>
        <translation>Falta «{argument}», y sin ello no se puede hacer nada.</translation>
    </message>
    <message>
        <source>“{argument}” is not known here. Look whether it is spelt right.</source>
        <translation>«{argument}» no se conoce aquí. Compruebe que está bien escrito.</translation>
    </message>
    <message>
        <source>“{argument}” is of another kind than what is expected there.</source>
        <translation>«{argument}» es de otro tipo del que se espera ahí.</translation>
    </message>
    <message>
        <source>“{argument}” is empty. Write something there.</source>
        <translation>«{argument}» está vacío. Escriba algo.</translation>
    </message>
    <message>
        <source>“{text}” is none of the values that “{argument}” can have.</source>
        <translation>«{text}» no es ninguno de los valores que puede tener «{argument}».</translation>
    </message>
    <message>
        <source>“{text}” is none of the values that can stand here.</source>
        <translation>«{text}» no es ninguno de los valores que pueden ir aquí.</translation>
    </message>
    <message>
        <source>“{argument}” is missing or cannot be read.</source>
        <translation>«{argument}» falta o no se puede leer.</translation>
    </message>
    <message>
        <source>{text} is too early: it must not be before {notBefore}.</source>
        <translation>{text} es demasiado pronto: no puede ser antes del {notBefore}.</translation>
    </message>
    <message>
        <source>{text} is too late: it must not be after {notAfter}, the first day without rights.</source>
        <translation>{text} es demasiado tarde: no puede ser después del {notAfter}, el primer día sin derechos.</translation>
    </message>
    <message>
        <source>“{text}” is no day or hour that can stand here. A day is written 2020-06-30, an hour 2020-06-30 14:00+02:00.</source>
        <translation>«{text}» no es un día ni una hora que pueda ir aquí. Un día se escribe 2020-06-30, una hora 2020-06-30 14:00+02:00.</translation>
    </message>
    <message>
        <source>The range ends on {until}, before it begins on {from}. Exchange the two days.</source>
        <translation>El rango acaba el {until}, antes de empezar el {from}. Intercambie los dos días.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{argument}” must be a whole number.</source>
        <translation>«{argument}» debe ser un número entero.</translation>
    </message>
    <message>
        <source>The value of {time} is {value}; it cannot be below 0.</source>
        <translation>El valor de {time} es {value}; no puede ser inferior a 0.</translation>
    </message>
    <message>
        <source>{value} is below 0, which is not possible here.</source>
        <translation>{value} es inferior a 0, y aquí no es posible.</translation>
    </message>
    <message>
        <source>{value} is not a profile: a profile is a number of shares, 1 or more.</source>
        <translation>{value} no es un perfil: un perfil es un número de acciones, 1 o más.</translation>
    </message>
    <message>
        <source>There is no algorithm {value}: 1 counts in Wh, 2 is exact.</source>
        <translation>No existe el algoritmo {value}: el 1 cuenta en Wh, el 2 es exacto.</translation>
    </message>
    <message>
        <source>{value} members are too few or too many for a demonstration.</source>
        <translation>{value} personas socias son pocas o demasiadas para una demostración.</translation>
    </message>
    <message>
        <source>{value} is not of {day}, the day of this file.</source>
        <translation>{value} no es del {day}, el día de este archivo.</translation>
    </message>
    <message>
        <source>{value} is outside of what is possible here.</source>
        <translation>{value} está fuera de lo posible aquí.</translation>
    </message>
    <message>
        <source>There is a plant {name} already. Choose another name.</source>
        <translation>Ya existe una planta {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a meter {name} already, in this plant or in another one. A serial number can be given only once.</source>
        <translation>Ya existe un contador {name}, en esta planta o en otra. Un número de serie solo se puede dar una vez.</translation>
    </message>
    <message>
        <source>The name {name} is taken already. Choose another one.</source>
        <translation>El nombre {name} ya está cogido. Elija otro.</translation>
    </message>
    <message>
        <source>There is no mix {id}.</source>
        <translation>No existe el mix {id}.</translation>
    </message>
    <message>
        <source>There is no plant {id}. Add it first, or look whether its name is spelt right.</source>
        <translation>No existe la planta {id}. Añádala primero, o compruebe que el nombre está bien escrito.</translation>
    </message>
    <message>
        <source>There is no meter {id}. Add it to its plant first.</source>
        <translation>No existe el contador {id}. Añádalo primero a su planta.</translation>
    </message>
    <message>
        <source>Nobody tracks profile {id}.</source>
        <translation>El perfil {id} no se sigue.</translation>
    </message>
    <message>
        <source>There is no {id}.</source>
        <translation>No existe {id}.</translation>
    </message>
    <message>
        <source>Nobody knows the meter {meter}. Add it to its plant, or look whether its number is right.</source>
        <translation>No se conoce el contador {meter}. Añádalo a su planta, o compruebe que el número es correcto.</translation>
    </message>
    <message>
        <source>Only {quarters} of the four quarter-hours of {hour} are known; the hour was left out.</source>
        <translation>Solo se conocen {quarters} de los cuatro cuartos de hora de {hour}; la hora se ha omitido.</translation>
    </message>
    <message>
        <source>Meter {meter} lacks readings since {since}, so nothing from that day on can be granted. Import them, or accept the gap.</source>
        <translation>Al contador {meter} le faltan lecturas desde el {since}, así que desde ese día no se puede conceder nada. Impórtelas, o acepte el hueco.</translation>
    </message>
    <message>
        <source>Readings are missing since {since}, so nothing from that day on can be granted. Import them first.</source>
        <translation>Faltan lecturas desde el {since}, así que desde ese día no se puede conceder nada. Impórtelas primero.</translation>
    </message>
    <message>
        <source>There is no day to start from: no plant has a first day yet. Enter it, or say from which day on.</source>
        <translation>No hay ningún día por el que empezar: ninguna planta tiene aún primer día. Introdúzcalo, o indique desde qué día.</translation>
    </message>
    <message>
        <source>A remainder of {wh} Wh would hide a whole kWh. It is at most 999 Wh, and negative while there is a debt.</source>
        <translation>Un remanente de {wh} Wh escondería un kWh entero. Es como mucho de 999 Wh, y negativo mientras hay deuda.</translation>
    </message>
    <message>
        <source>The file does not say which meter it was read from. Name the meter.</source>
        <translation>El archivo no dice de qué contador se leyó. Indique el contador.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. Look whether it is the right file and its first line names the columns.</source>
        <translation>El archivo no tiene la columna «{column}». Compruebe que es el archivo correcto y que la primera línea nombra las columnas.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known here; it was left out.</source>
        <translation>La columna «{column}» no se conoce aquí; se ha omitido.</translation>
    </message>
    <message>
        <source>The file said this already on line {first}; the later line counts.</source>
        <translation>El archivo ya lo decía en la línea {first}; cuenta la línea posterior.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({detail}).</source>
        <translation>{file} no se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is over 2 GiB, more than can be read at once. Divide it.</source>
        <translation>El archivo pasa de 2 GiB, más de lo que se puede leer de una vez. Divídalo.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>La línea {line} no es texto UTF-8. Guarde el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} holds bytes that no text has. This is not a CSV file.</source>
        <translation>La línea {line} contiene bytes que ningún texto tiene. No es un archivo CSV.</translation>
    </message>
    <message>
        <source>The quotation mark on line {line} is never closed.</source>
        <translation>Las comillas de la línea {line} no se cierran.</translation>
    </message>
    <message>
        <source>The first line names the column “{column}” twice.</source>
        <translation>La primera línea nombra dos veces la columna «{column}».</translation>
    </message>
    <message>
        <source>The row has {found} fields, where the first line names {expected} columns.</source>
        <translation>La fila tiene {found} campos, y la primera línea nombra {expected} columnas.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark.</source>
        <translation>Hay texto después de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>This is not CSV text.</source>
        <translation>Esto no es texto CSV.</translation>
    </message>
    <message>
        <source>A page of the file is damaged ({detail}). Go on with the latest backup.</source>
        <translation>Una página del archivo está dañada ({detail}). Continúe con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The stored hours of {name} for the month {month} are damaged. Go on with the latest backup.</source>
        <translation>Las horas guardadas de {name} del mes {month} están dañadas. Continúe con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The versions of a row of “{table}” do not follow each other.</source>
        <translation>Las versiones de una fila de «{table}» no se siguen una a otra.</translation>
    </message>
    <message>
        <source>An operation was recorded that never got its place among those to be sent.</source>
        <translation>Se registró una operación que no llegó a estar entre las pendientes de enviar.</translation>
    </message>
    <message>
        <source>An operation was recorded earlier than the one before it.</source>
        <translation>Se registró una operación antes que la que la precede.</translation>
    </message>
    <message>
        <source>The hours of {name} end elsewhere than was recorded.</source>
        <translation>Las horas de {name} acaban en otro punto del que consta.</translation>
    </message>
    <message>
        <source>The remainder of profile {profile} for {targetDay} is {stored} Wh, the log of its run says {logged} Wh.</source>
        <translation>El remanente del perfil {profile} para el {targetDay} es de {stored} Wh; el registro de su concesión dice {logged} Wh.</translation>
    </message>
    <message>
        <source>{name} ends before it begins.</source>
        <translation>{name} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>There are readings of a meter {meter} that belongs to no plant.</source>
        <translation>Hay lecturas de un contador {meter} que no es de ninguna planta.</translation>
    </message>
    <message>
        <source>The reading of {time} is {value} kWh, below 0.</source>
        <translation>La lectura de {time} es de {value} kWh, inferior a 0.</translation>
    </message>
    <message>
        <source>The rights of {time} are {value} kWh, below 0.</source>
        <translation>Los derechos de {time} son {value} kWh, inferiores a 0.</translation>
    </message>
    <message>
        <source>The original rights of {time} are {value} kWh, below 0.</source>
        <translation>Los derechos originales de {time} son {value} kWh, inferiores a 0.</translation>
    </message>
    <message>
        <source>Profile {profile} was granted {day}, but its rights of that day are not there.</source>
        <translation>Al perfil {profile} se le concedió el {day}, pero los derechos de ese día no están.</translation>
    </message>
    <message>
        <source>The run that granted profile {profile} from {from} until {until} gave more or less than production and remainder allow.</source>
        <translation>La concesión del perfil {profile} desde el {from} hasta el {until} dio más o menos de lo que permiten la producción y el remanente.</translation>
    </message>
    <message>
        <source>The rights of profile {profile} from {from} until {until} are {stored} kWh, the log of the run says {logged} kWh.</source>
        <translation>Los derechos del perfil {profile} desde el {from} hasta el {until} son {stored} kWh; el registro de la concesión dice {logged} kWh.</translation>
    </message>
    <message>
        <source>The corrections of profile {profile} from {from} until {until} are {stored} kWh, the log of the run says {logged} kWh.</source>
        <translation>Las correcciones del perfil {profile} desde el {from} hasta el {until} son {stored} kWh; el registro de la concesión dice {logged} kWh.</translation>
    </message>
    <message>
        <source>A remainder of profile {profile} is none: it is at most 999 Wh, and each has its day.</source>
        <translation>Un remanente del perfil {profile} no es válido: es como mucho de 999 Wh, y cada uno tiene su día.</translation>
    </message>
    <message>
        <source>Profile {profile} has no remainder for the day on which its next run begins.</source>
        <translation>El perfil {profile} no tiene remanente para el día en que empieza su próxima concesión.</translation>
    </message>
    <message>
        <source>This is not possible as things stand. Nothing was changed.</source>
        <translation>Tal como están las cosas, esto no es posible. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something here does not agree with the rules.</source>
        <translation>Algo aquí no cumple las reglas.</translation>
    </message>
    <message>
        <source>{file} was written by an older version of Generation Desk. Open it once to work in it: it is then brought up to date, after a backup.</source>
        <translation>{file} es de una versión anterior de Generation Desk. Ábralo una vez para trabajar en él: se pondrá al día, después de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is granted to this profile on {day}.</source>
        <translation>El día {day} este perfil no tiene nada concedido.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Write euros with a point and at most two decimals, like 1000.00, without anything else.</source>
        <translation>«{text}» no es un importe. Escriba euros con punto y dos decimales como mucho, como 1000.00, sin nada más.</translation>
    </message>
    <message>
        <source>{amount} is not possible: the amount must be a multiple of {unit}, and more than nothing.</source>
        <translation>{amount} no es posible: el importe debe ser un múltiplo de {unit}, y más que cero.</translation>
    </message>
    <message>
        <source>{amount} is not possible here.</source>
        <translation>{amount} no es posible aquí.</translation>
    </message>
    <message>
        <source>“{iban}” is no IBAN: a Spanish one is ES and 22 digits.</source>
        <translation>«{iban}» no es un IBAN: uno español es ES y 22 cifras.</translation>
    </message>
    <message>
        <source>{iban} is an account of another country. Only Spanish ones can be used here.</source>
        <translation>{iban} es una cuenta de otro país. Aquí solo se pueden usar cuentas españolas.</translation>
    </message>
    <message>
        <source>{iban} is no IBAN: its check digits do not fit. One of its digits is probably wrong.</source>
        <translation>{iban} no es un IBAN: las cifras de control no concuerdan. Probablemente una de las cifras no es correcta.</translation>
    </message>
    <message>
        <source>{iban} is no Spanish account: its control digits do not fit. One of its digits is probably wrong.</source>
        <translation>{iban} no es una cuenta española: sus dígitos de control no concuerdan. Probablemente una de las cifras no es correcta.</translation>
    </message>
    <message>
        <source>“{iban}” is no IBAN.</source>
        <translation>«{iban}» no es un IBAN.</translation>
    </message>
    <message>
        <source>{date} is outside of what is possible here: from {from} until {until}.</source>
        <translation>El {date} está fuera de lo posible aquí: del {from} al {until}.</translation>
    </message>
    <message>
        <source>{date} is too early: it must not be before {from}.</source>
        <translation>El {date} es demasiado pronto: no puede ser antes del {from}.</translation>
    </message>
    <message>
        <source>{date} is too late: it must not be after {until}.</source>
        <translation>El {date} es demasiado tarde: no puede ser después del {until}.</translation>
    </message>
    <message>
        <source>“{date}” is no day. A day is written 2020-06-30.</source>
        <translation>«{date}» no es un día. Un día se escribe 2020-06-30.</translation>
    </message>
    <message>
        <source>A day is missing here. It must not be after {until}.</source>
        <translation>Aquí falta un día. No puede ser después del {until}.</translation>
    </message>
    <message>
        <source>A day is missing here.</source>
        <translation>Aquí falta un día.</translation>
    </message>
    <message>
        <source>“{argument}” cannot have that value.</source>
        <translation>«{argument}» no puede tener ese valor.</translation>
    </message>
    <message>
        <source>The value of “{argument}” is outside of what is possible.</source>
        <translation>El valor de «{argument}» está fuera de lo posible.</translation>
    </message>
    <message>
        <source>“{argument}” makes sense only for a kind that comes to an end. Give it a duration in years.</source>
        <translation>«{argument}» solo tiene sentido en un tipo que llega a su fin. Dele una duración en años.</translation>
    </message>
    <message>
        <source>“{argument}” makes sense only for a kind that pays interest.</source>
        <translation>«{argument}» solo tiene sentido en un tipo que paga intereses.</translation>
    </message>
    <message>
        <source>“{argument}” makes sense only for a kind that gives rights to energy.</source>
        <translation>«{argument}» solo tiene sentido en un tipo que da derechos de energía.</translation>
    </message>
    <message>
        <source>{member} is no member, or has left the cooperative. Only a member can hold an investment.</source>
        <translation>{member} no es socio, o ha dejado la cooperativa. Solo un socio puede tener una inversión.</translation>
    </message>
    <message>
        <source>{given} is too much: no more than {maximum} can still be invested.</source>
        <translation>{given} es demasiado: ya no se pueden invertir más de {maximum}.</translation>
    </message>
    <message>
        <source>The emission {emission} is not open, so nothing can be ordered in it. Open it, or choose another one.</source>
        <translation>La emisión {emission} no está abierta, así que no se puede solicitar nada en ella. Ábrala, o elija otra.</translation>
    </message>
    <message>
        <source>There is no open emission to order in.</source>
        <translation>No hay ninguna emisión abierta en la que solicitar.</translation>
    </message>
    <message>
        <source>The emission {emission} accepts orders from {start} on.</source>
        <translation>La emisión {emission} acepta solicitudes desde el {start}.</translation>
    </message>
    <message>
        <source>The emission {emission} accepted orders until {end}.</source>
        <translation>La emisión {emission} aceptó solicitudes hasta el {end}.</translation>
    </message>
    <message>
        <source>The emission {emission} is complete: its {total} are all taken.</source>
        <translation>La emisión {emission} está completa: sus {total} ya están cubiertos.</translation>
    </message>
    <message>
        <source>Only a draft can be opened, and the emission {emission} is none.</source>
        <translation>Solo se puede abrir un borrador, y la emisión {emission} no lo es.</translation>
    </message>
    <message>
        <source>Only an open emission can be closed, and {emission} is not open.</source>
        <translation>Solo se puede cerrar una emisión abierta, y {emission} no está abierta.</translation>
    </message>
    <message>
        <source>Only a draft or an open emission can be cancelled, and {emission} is neither.</source>
        <translation>Solo se puede cancelar un borrador o una emisión abierta, y {emission} no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Only a cancelled emission can become a draft again, and {emission} is not cancelled.</source>
        <translation>Solo una emisión cancelada puede volver a ser borrador, y {emission} no está cancelada.</translation>
    </message>
    <message>
        <source>This step does not lead on from where the emission {emission} stands.</source>
        <translation>Desde donde está la emisión {emission} no se puede dar este paso.</translation>
    </message>
    <message>
        <source>The emission {emission} cannot be opened yet: its kind lacks {missing}.</source>
        <translation>La emisión {emission} aún no se puede abrir: a su tipo le falta {missing}.</translation>
    </message>
    <message>
        <source>The {argument} of the emission {emission} was agreed when it was opened, and can only be changed in a draft.</source>
        <translation>El valor de «{argument}» de la emisión {emission} se acordó al abrirla, y solo se puede cambiar en un borrador.</translation>
    </message>
    <message>
        <source>An investment has no “{attribute}”.</source>
        <translation>Una inversión no tiene «{attribute}».</translation>
    </message>
    <message>
        <source>There is an investment {name} already. Choose another name, or leave it out to take the next one.</source>
        <translation>Ya existe una inversión {name}. Elija otro nombre, o no ponga ninguno para usar el siguiente.</translation>
    </message>
    <message>
        <source>There is a member {name} already.</source>
        <translation>Ya existe un socio {name}.</translation>
    </message>
    <message>
        <source>There is an emission {name} already. Choose another code.</source>
        <translation>Ya existe una emisión {name}. Elija otro código.</translation>
    </message>
    <message>
        <source>There is no investment {id}. Look whether its name is spelt right.</source>
        <translation>No existe la inversión {id}. Compruebe que el nombre está bien escrito.</translation>
    </message>
    <message>
        <source>There is no member {id}. Add it first, or look whether the code is right.</source>
        <translation>No existe el socio {id}. Añádalo primero, o compruebe que el código es correcto.</translation>
    </message>
    <message>
        <source>There is no emission {id}. Add it first, or look whether its code is right.</source>
        <translation>No existe la emisión {id}. Añádala primero, o compruebe que el código es correcto.</translation>
    </message>
    <message>
        <source>There is no kind {id}: known are GKWH, APO, TIT10, TIT5, and those added here.</source>
        <translation>No existe el tipo {id}: se conocen GKWH, APO, TIT10, TIT5, y los que se han añadido aquí.</translation>
    </message>
    <message>
        <source>There is no remittance {id}.</source>
        <translation>No existe la remesa {id}.</translation>
    </message>
    <message>
        <source>There is no invoice {id}.</source>
        <translation>No existe la factura {id}.</translation>
    </message>
    <message>
        <source>There is no payment mode “{id}”.</source>
        <translation>No existe el modo de pago «{id}».</translation>
    </message>
    <message>
        <source>Only a manager may do this against the rule. Ask one of them.</source>
        <translation>Solo una persona responsable puede hacer esto contra la regla. Pídaselo.</translation>
    </message>
    <message>
        <source>Only a manager may waive the penalty. Ask one of them.</source>
        <translation>Solo una persona responsable puede eximir de la penalización. Pídaselo.</translation>
    </message>
    <message>
        <source>This is not possible while the investment is only ordered.</source>
        <translation>Esto no es posible mientras la inversión solo está solicitada.</translation>
    </message>
    <message>
        <source>This is not possible while the investment is signed and its charge not ordered yet.</source>
        <translation>Esto no es posible mientras la inversión está firmada y su cobro aún no se ha ordenado.</translation>
    </message>
    <message>
        <source>This is not possible while the charge is ordered and the money has not come.</source>
        <translation>Esto no es posible mientras el cobro está ordenado y el dinero no ha llegado.</translation>
    </message>
    <message>
        <source>This is not possible while the investment waits for its first effective day.</source>
        <translation>Esto no es posible mientras la inversión espera su primer día efectivo.</translation>
    </message>
    <message>
        <source>This is not possible while the investment is effective.</source>
        <translation>Esto no es posible mientras la inversión es efectiva.</translation>
    </message>
    <message>
        <source>This is not possible while the charge is returned by the bank. Charge it again, or register a transfer.</source>
        <translation>Esto no es posible mientras el recibo está devuelto por el banco. Vuelva a cobrarlo, o registre una transferencia.</translation>
    </message>
    <message>
        <source>This is not possible any more: the investment has ended.</source>
        <translation>Esto ya no es posible: la inversión ha vencido.</translation>
    </message>
    <message>
        <source>This is not possible any more: the order was given up.</source>
        <translation>Esto ya no es posible: se desistió de la solicitud.</translation>
    </message>
    <message>
        <source>The remittance {remittance} is still a draft. Send it first.</source>
        <translation>La remesa {remittance} aún es un borrador. Envíela primero.</translation>
    </message>
    <message>
        <source>The remittance {remittance} was sent already.</source>
        <translation>La remesa {remittance} ya se envió.</translation>
    </message>
    <message>
        <source>The remittance {remittance} was executed by the bank and stays as it is.</source>
        <translation>El banco ya ejecutó la remesa {remittance}, y queda como está.</translation>
    </message>
    <message>
        <source>The remittance {remittance} was cancelled and stays as it is.</source>
        <translation>La remesa {remittance} se canceló, y queda como está.</translation>
    </message>
    <message>
        <source>This is not possible in the state in which it is.</source>
        <translation>Esto no es posible en el estado en que está.</translation>
    </message>
    <message>
        <source>Investments of the kind {kind} do not know this.</source>
        <translation>Las inversiones del tipo {kind} no conocen esto.</translation>
    </message>
    <message>
        <source>{name} has no charge order yet, so nobody has paid it. Only a paid investment can be handed over.</source>
        <translation>{name} aún no tiene orden de cobro, así que no se ha pagado. Solo se puede traspasar una inversión pagada.</translation>
    </message>
    <message>
        <source>{name} was given up or closed, so nothing can be done with it any more.</source>
        <translation>Se desistió de {name}, o se cerró, así que ya no se puede hacer nada con ella.</translation>
    </message>
    <message>
        <source>{name} is not signed yet. Record the signature first, or, as a manager, say why it is charged without.</source>
        <translation>{name} aún no está firmada. Registre primero la firma o, si es responsable, indique por qué se cobra sin ella.</translation>
    </message>
    <message>
        <source>The contract was signed on {date} already.</source>
        <translation>El contrato ya se firmó el {date}.</translation>
    </message>
    <message>
        <source>The member {member} has no e-mail address to send the contract to. Enter it first.</source>
        <translation>El socio {member} no tiene correo electrónico al que enviar el contrato. Introdúzcalo primero.</translation>
    </message>
    <message>
        <source>There is no open invoice {invoice} that could be charged again.</source>
        <translation>No hay ninguna factura {invoice} abierta que se pueda volver a cobrar.</translation>
    </message>
    <message>
        <source>The member {member} has no bank account for investments. Enter its IBAN first.</source>
        <translation>El socio {member} no tiene cuenta bancaria para las inversiones. Introduzca primero su IBAN.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is there already: it is made only once.</source>
        <translation>La factura {invoice} ya existe: solo se hace una vez.</translation>
    </message>
    <message>
        <source>The charge of {name} was ordered already. Resign instead of cancelling, or wait for the payment.</source>
        <translation>El cobro de {name} ya se ordenó. Renuncie en lugar de cancelar, o espere el pago.</translation>
    </message>
    <message>
        <source>The charge of {name} has not been ordered yet. Order it first.</source>
        <translation>El cobro de {name} aún no se ha ordenado. Ordénelo primero.</translation>
    </message>
    <message>
        <source>{name} was paid already, on {purchaseDate}.</source>
        <translation>{name} ya se pagó, el {purchaseDate}.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is paid already.</source>
        <translation>La factura {invoice} ya está pagada.</translation>
    </message>
    <message>
        <source>{name} was paid already.</source>
        <translation>{name} ya se pagó.</translation>
    </message>
    <message>
        <source>{name} has not been paid yet. Register the payment first.</source>
        <translation>{name} aún no se ha pagado. Registre primero el pago.</translation>
    </message>
    <message>
        <source>The investment has not been paid yet. Register the payment first.</source>
        <translation>La inversión aún no se ha pagado. Registre primero el pago.</translation>
    </message>
    <message>
        <source>The amount must be {expected}, not {given}.</source>
        <translation>El importe debe ser {expected}, no {given}.</translation>
    </message>
    <message>
        <source>{name} is not paid, so there is nothing that the bank could return.</source>
        <translation>{name} no está pagada, así que el banco no puede devolver nada.</translation>
    </message>
    <message>
        <source>Of this investment {amortized} were returned and interest was paid until {interestUntil}, so its payment can no longer be taken back.</source>
        <translation>De esta inversión se devolvieron {amortized} y se liquidaron intereses hasta el {interestUntil}, así que su pago ya no se puede retirar.</translation>
    </message>
    <message>
        <source>Of this investment {amortized} were returned, or it was transferred, so its payment can no longer be taken back.</source>
        <translation>De esta inversión se devolvieron {amortized}, o se traspasó, así que su pago ya no se puede retirar.</translation>
    </message>
    <message>
        <source>There is no invoice {invoice} to give up. Cancel the order instead.</source>
        <translation>No hay ninguna factura {invoice} a la que renunciar. Cancele la solicitud en su lugar.</translation>
    </message>
    <message>
        <source>The refund {invoice} is there already: the order was given up before.</source>
        <translation>El abono {invoice} ya existe: se renunció antes a la solicitud.</translation>
    </message>
    <message>
        <source>The remittance {remittance} has been sent to the bank, so what is in it stays. Wait for the bank, and register a return if one comes.</source>
        <translation>La remesa {remittance} se ha enviado al banco, así que lo que contiene se queda. Espere al banco, y registre una devolución si llega alguna.</translation>
    </message>
    <message>
        <source>The invoice {invoice} is in the remittance {remittance} already.</source>
        <translation>La factura {invoice} ya está en la remesa {remittance}.</translation>
    </message>
    <message>
        <source>Only {days} days have passed since the payment: it can be divested after {lock} days.</source>
        <translation>Solo han pasado {days} días desde el pago: se puede desinvertir después de {lock} días.</translation>
    </message>
    <message>
        <source>The investment was divested already, with the invoice {invoice}.</source>
        <translation>La inversión ya se desinvirtió, con la factura {invoice}.</translation>
    </message>
    <message>
        <source>Nothing of {name} is outstanding: all of it has been returned.</source>
        <translation>De {name} no queda nada pendiente: se ha devuelto todo.</translation>
    </message>
    <message>
        <source>The penalty must lie between {min} % and {max} %.</source>
        <translation>La penalización debe estar entre el {min} % y el {max} %.</translation>
    </message>
    <message>
        <source>{member} has this investment already. Choose another member, or split it.</source>
        <translation>{member} ya tiene esta inversión. Elija otro socio, o divídala.</translation>
    </message>
    <message>
        <source>{date} is over. A transfer counts from today on at the earliest; only an inheritance may lie in the past.</source>
        <translation>El {date} ya ha pasado. Un traspaso cuenta como muy pronto desde hoy; solo una herencia puede ser del pasado.</translation>
    </message>
    <message>
        <source>The quota of that year was returned already, with the invoice {invoice}.</source>
        <translation>La cuota de ese año ya se devolvió, con la factura {invoice}.</translation>
    </message>
    <message>
        <source>Quotas can be returned until {limit} at the latest, 31 days ahead.</source>
        <translation>Las cuotas se pueden devolver como mucho hasta el {limit}, 31 días por adelantado.</translation>
    </message>
    <message>
        <source>{given} are more than the {outstanding} that are still outstanding.</source>
        <translation>{given} son más que los {outstanding} que aún están pendientes.</translation>
    </message>
    <message>
        <source>The remittance {remittance} is empty. Put something into it first.</source>
        <translation>La remesa {remittance} está vacía. Ponga primero algo en ella.</translation>
    </message>
    <message>
        <source>Nothing of {name} is due today.</source>
        <translation>Hoy no vence nada de {name}.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was done.</source>
        <translation>No se eligió nada, así que no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Investments of the kind {kind} pay no interest.</source>
        <translation>Las inversiones del tipo {kind} no pagan intereses.</translation>
    </message>
    <message>
        <source>The interest of this year was paid already, with the invoice {invoice}.</source>
        <translation>Los intereses de este año ya se liquidaron, con la factura {invoice}.</translation>
    </message>
    <message>
        <source>The investment ended on {last}, before this period begins.</source>
        <translation>La inversión acabó el {last}, antes de que empiece este período.</translation>
    </message>
    <message>
        <source>Interest is paid until {paidUntil} already. Begin after that day.</source>
        <translation>Los intereses ya están liquidados hasta el {paidUntil}. Empiece después de ese día.</translation>
    </message>
    <message>
        <source>Interest is paid until {paidUntil}. The next period must begin on {expected}, so that no day is left out.</source>
        <translation>Los intereses están liquidados hasta el {paidUntil}. El período siguiente debe empezar el {expected}, para que no se pierda ningún día.</translation>
    </message>
    <message>
        <source>No day of this period earns interest: it would go from {from} until {until}.</source>
        <translation>Ningún día de este período genera intereses: iría del {from} al {until}.</translation>
    </message>
    <message>
        <source>The capital comes back on {last}, not before.</source>
        <translation>El capital se devuelve el {last}, no antes.</translation>
    </message>
    <message>
        <source>This investment has no end at which its capital comes back.</source>
        <translation>Esta inversión no tiene un final en que se devuelva el capital.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be changed by a pact.</source>
        <translation>«{attribute}» no se puede cambiar con un pacto.</translation>
    </message>
    <message>
        <source>Write down what was agreed, and why.</source>
        <translation>Escriba qué se acordó, y por qué.</translation>
    </message>
    <message>
        <source>Nothing would change. Say what was agreed upon.</source>
        <translation>No cambiaría nada. Indique qué se acordó.</translation>
    </message>
    <message>
        <source>A pact needs a comment and something that changes.</source>
        <translation>Un pacto necesita un comentario y algo que cambie.</translation>
    </message>
    <message>
        <source>{faults} That does not hold together.</source>
        <translation>{faults} Eso no concuerda.</translation>
    </message>
    <message>
        <source>The amount that stands there is {expected}, not {given}. Look whether it is the right investment.</source>
        <translation>El importe que consta es {expected}, no {given}. Compruebe que es la inversión correcta.</translation>
    </message>
    <message>
        <source>{name} was changed in the meantime. Look at it again before you go on.</source>
        <translation>Entretanto {name} ha cambiado. Vuelva a mirarla antes de continuar.</translation>
    </message>
    <message>
        <source>There is nothing of {name} that could be undone.</source>
        <translation>No hay nada de {name} que se pueda deshacer.</translation>
    </message>
    <message>
        <source>{member} has no address, which the report 193 asks for. Enter it first.</source>
        <translation>{member} no tiene dirección, y el modelo 193 la pide. Introdúzcala primero.</translation>
    </message>
    <message>
        <source>{member} has no province in its address, which the report 193 asks for. Enter it first.</source>
        <translation>{member} no tiene provincia en la dirección, y el modelo 193 la pide. Introdúzcala primero.</translation>
    </message>
    <message>
        <source>The kind has no bridge account of the bank, so the payment was not booked.</source>
        <translation>El tipo no tiene cuenta puente del banco, así que el pago no se ha contabilizado.</translation>
    </message>
    <message>
        <source>The payment lies before the day of the order. Look whether both are right.</source>
        <translation>El pago es anterior al día de la solicitud. Compruebe que los dos son correctos.</translation>
    </message>
    <message>
        <source>The contract asks for notice before capital is returned. Look whether it was given in time.</source>
        <translation>El contrato pide un preaviso antes de devolver capital. Compruebe que se dio a tiempo.</translation>
    </message>
    <message>
        <source>More capital has left this year than the contract provides for.</source>
        <translation>Este año ha salido más capital del que prevé el contrato.</translation>
    </message>
    <message>
        <source>The member who receives it still has to sign the contract.</source>
        <translation>El socio que la recibe aún tiene que firmar el contrato.</translation>
    </message>
    <message>
        <source>Tax of the former holder has not been kept back yet.</source>
        <translation>Aún no se ha practicado la retención al titular anterior.</translation>
    </message>
    <message>
        <source>The amount of an investment must be more than nothing.</source>
        <translation>El importe de una inversión debe ser más que cero.</translation>
    </message>
    <message>
        <source>More was returned than was lent, or less than nothing.</source>
        <translation>Se ha devuelto más de lo que se prestó, o menos que cero.</translation>
    </message>
    <message>
        <source>The last effective day lies before the first one.</source>
        <translation>El último día efectivo es anterior al primero.</translation>
    </message>
    <message>
        <source>It is still a draft, and yet it was paid.</source>
        <translation>Aún es un borrador, y en cambio se pagó.</translation>
    </message>
    <message>
        <source>It was not paid, and yet it has effective days.</source>
        <translation>No se pagó, y en cambio tiene días efectivos.</translation>
    </message>
    <message>
        <source>It was not paid, and yet something was returned.</source>
        <translation>No se pagó, y en cambio se devolvió algo.</translation>
    </message>
    <message>
        <source>Its amount is not a whole number of shares.</source>
        <translation>Su importe no es un número entero de acciones.</translation>
    </message>
    <message>
        <source>It was closed, and yet capital is outstanding.</source>
        <translation>Se cerró, y en cambio queda capital pendiente.</translation>
    </message>
    <message>
        <source>It was deactivated, and yet capital is outstanding.</source>
        <translation>Se desactivó, y en cambio queda capital pendiente.</translation>
    </message>
    <message>
        <source>Its {attribute} is {stored}, while its history comes to {replayed}.</source>
        <translation>Su «{attribute}» es {stored}, mientras que de su historial resulta {replayed}.</translation>
    </message>
    <message>
        <source>Its {attribute} is not what its history comes to.</source>
        <translation>Su «{attribute}» no es lo que resulta de su historial.</translation>
    </message>
    <message>
        <source>The invoice {invoice} says {stored}, its lines come to {reckoned}.</source>
        <translation>La factura {invoice} dice {stored}, y sus líneas suman {reckoned}.</translation>
    </message>
    <message>
        <source>What is left to pay of the invoice {invoice}, {residual}, does not fit its state.</source>
        <translation>Lo que queda por pagar de la factura {invoice}, {residual}, no concuerda con su estado.</translation>
    </message>
    <message>
        <source>Debit and credit of the move for {reference} are not equal.</source>
        <translation>El debe y el haber del asiento de {reference} no son iguales.</translation>
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
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>page by its place on the rail</source>
        <translation>página según su lugar en la barra</translation>
    </message>
    <message>
        <source>find a page, an action, a thing</source>
        <translation>buscar una página, una operación, cualquier cosa</translation>
    </message>
    <message>
        <source>filter this page</source>
        <translation>filtrar esta página</translation>
    </message>
    <message>
        <source>back, forward</source>
        <translation>atrás, adelante</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>next tab</source>
        <translation>siguiente pestaña</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>deshacer, rehacer</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>end or remove</source>
        <translation>finalizar o quitar</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>move the row</source>
        <translation>mover la fila</translation>
    </message>
    <message>
        <source>copy the chosen rows with their headers</source>
        <translation>copiar las filas elegidas con sus encabezados</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>move the crosshair; with Shift a day, with Ctrl a month</source>
        <translation>mover la cruz; con Mayús un día, con Ctrl un mes</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>todo lo que hay</translation>
    </message>
    <message>
        <source>lines, heat map, matrix</source>
        <translation>líneas, mapa de calor, matriz</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>first and last step seen</source>
        <translation>primer y último paso que se ven</translation>
    </message>
    <message>
        <source>zoom; with Ctrl the values alone</source>
        <translation>zoom; con Ctrl, solo los valores</translation>
    </message>
    <message>
        <source>back to the zoom before; with Shift forward again</source>
        <translation>vuelve al zoom anterior; con Mayús, hacia delante</translation>
    </message>
    <message>
        <source>the stretch before, the next one</source>
        <translation>el tramo anterior, el siguiente</translation>
    </message>
    <message>
        <source>set the second cursor here; Z zooms to between, Esc ends</source>
        <translation>pone aquí el segundo cursor; Z amplía el intervalo, Esc termina</translation>
    </message>
    <message>
        <source>compare with another time or curve</source>
        <translation>compara con otro tiempo o curva</translation>
    </message>
    <message>
        <source>each curve in its own plot</source>
        <translation>cada curva en su gráfico</translation>
    </message>
    <message>
        <source>copy the values shown, or the picture</source>
        <translation>copia los valores que se ven, o la imagen</translation>
    </message>
    <message>
        <source>print, with a preview</source>
        <translation>imprime, con vista previa</translation>
    </message>
</context>
<context>
    <name>gkwh::ActionAttributeGrid</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: write an amount such as 1500.00.</source>
        <translation>%1: escriba un importe como 1500.00.</translation>
    </message>
    <message>
        <source>Change at least one of them.</source>
        <translation>Cambie al menos uno.</translation>
    </message>
</context>
<context>
    <name>gkwh::ActionForm</name>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>Aún no calculado.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>Hace falta un día.</translation>
    </message>
    <message>
        <source>Write a rate such as 1.75.</source>
        <translation>Escriba un tipo de interés como 1.75.</translation>
    </message>
    <message>
        <source>Write an amount such as 1500.00.</source>
        <translation>Escriba un importe como 1500.00.</translation>
    </message>
    <message>
        <source>Name, code or VAT</source>
        <translation>Nombre, código o NIF</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Elija un socio.</translation>
    </message>
    <message>
        <source>A few words are needed.</source>
        <translation>Hacen falta unas palabras.</translation>
    </message>
    <message>
        <source>Fill in the fields above first.</source>
        <translation>Rellene primero los campos de arriba.</translation>
    </message>
    <message>
        <source>Meanwhile, %1, %2: %3</source>
        <translation>Entretanto, %1, %2: %3</translation>
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
        <translation>Por qué cada una</translation>
    </message>
</context>
<context>
    <name>gkwh::BatchDialog</name>
    <message>
        <source>Charge orders</source>
        <translation>Órdenes de cobro</translation>
    </message>
    <message>
        <source>Each order gets its invoice, goes into the remittance of its kind and tells the member. The bank is asked when the remittance is sent.</source>
        <translation>Cada solicitud recibe su factura, entra en la remesa de su tipo y se avisa al socio. Al banco se le pide cuando se envía la remesa.</translation>
    </message>
    <message>
        <source>Day of the charge orders</source>
        <translation>Día de las órdenes de cobro</translation>
    </message>
    <message>
        <source>Amortise</source>
        <translation>Amortizar</translation>
    </message>
    <message>
        <source>Every quota due up to this day gets its invoice, less the tax on the year’s savings, and goes into the remittance that pays it back.</source>
        <translation>Cada cuota vencida hasta este día recibe su factura, menos la retención por el ahorro del año, y entra en la remesa que la devuelve.</translation>
    </message>
    <message>
        <source>Quotas due up to</source>
        <translation>Cuotas vencidas hasta</translation>
    </message>
    <message>
        <source>Pay interest</source>
        <translation>Liquidar intereses</translation>
    </message>
    <message>
        <source>Each investment is paid what it has earned from its last paid day up to this one, less tax.</source>
        <translation>A cada inversión se le paga lo que ha generado desde su último día liquidado hasta este, menos la retención.</translation>
    </message>
    <message>
        <source>Interest up to</source>
        <translation>Intereses hasta</translation>
    </message>
    <message>
        <source>Return what has matured</source>
        <translation>Devolver lo vencido</translation>
    </message>
    <message>
        <source>What has reached its last day is returned whole, with an invoice and a place in the remittance that pays it back.</source>
        <translation>Lo que ha llegado a su último día se devuelve entero, con una factura y un lugar en la remesa que lo devuelve.</translation>
    </message>
    <message>
        <source>Matured up to</source>
        <translation>Vencidas hasta</translation>
    </message>
    <message numerus="yes">
        <source>Charge %n order(s)</source>
        <translation>
            <numerusform>Cobrar %n solicitud</numerusform>
            <numerusform>Cobrar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amortise %n investment(s)</source>
        <translation>
            <numerusform>Amortizar %n inversión</numerusform>
            <numerusform>Amortizar %n inversiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay interest on %n investment(s)</source>
        <translation>
            <numerusform>Liquidar intereses de %n inversión</numerusform>
            <numerusform>Liquidar intereses de %n inversiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n investment(s)</source>
        <translation>
            <numerusform>Devolver %n inversión</numerusform>
            <numerusform>Devolver %n inversiones</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Those concerned of all %1 shown</source>
        <translation>Las afectadas de todas las %1 que se ven</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>for those without one of their own</source>
        <translation>para las que no tienen uno propio</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>Tipo de interés, % anual</translation>
    </message>
    <message>
        <source>What each comes to</source>
        <translation>Qué resulta de cada una</translation>
    </message>
    <message>
        <source>Say up to which day.</source>
        <translation>Indique hasta qué día.</translation>
    </message>
    <message>
        <source>Quotas can be issued a month ahead at most, up to %1.</source>
        <translation>Las cuotas se pueden emitir como mucho con un mes de antelación, hasta el %1.</translation>
    </message>
    <message>
        <source>This is no rate. Write per cent, such as 1.75.</source>
        <translation>Esto no es un tipo de interés. Escriba un tanto por ciento, como 1.75.</translation>
    </message>
    <message>
        <source>Looking what comes of it</source>
        <translation>Mirando qué resulta</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Mirar no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n investment(s)</source>
        <translation>
            <numerusform>%1: %n inversión</numerusform>
            <numerusform>%1: %n inversiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Those done stay done; the others are left as they are.</source>
        <translation>Las hechas quedan hechas; las demás se dejan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 refused. The list says why.</source>
        <translation>%1: %2, %3 rechazadas. La lista dice por qué.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 done · %2 refused · %3 left as they were</source>
        <translation>%1 hechas · %2 rechazadas · %3 como estaban</translation>
    </message>
    <message>
        <source>Looking what comes of it…</source>
        <translation>Mirando qué resulta…</translation>
    </message>
    <message>
        <source>There is nothing to do here up to that day.</source>
        <translation>Hasta ese día no hay nada que hacer aquí.</translation>
    </message>
    <message>
        <source>%1 ready · %2 refused; those are left as they are.</source>
        <translation>%1 preparadas · %2 rechazadas; estas se dejan como están.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gkwh::BatchModel</name>
    <message>
        <source>ready</source>
        <translation>preparada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Importe, €</translation>
    </message>
    <message>
        <source>To the bank, €</source>
        <translation>Al banco, €</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
</context>
<context>
    <name>gkwh::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gkwh::CompareBar</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a curve compared with another</comment>
        <translation>con</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the day on which the other stretch begins</comment>
        <translation>desde el</translation>
    </message>
    <message>
        <source>End the comparison (C)</source>
        <translation>Terminar la comparación (C)</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>The other curve</source>
        <translation>La otra curva</translation>
    </message>
    <message>
        <source>Time of the other curve</source>
        <translation>Tiempo de la otra curva</translation>
    </message>
    <message>
        <source>Day on which the other stretch begins</source>
        <translation>Día en que empieza el otro tramo</translation>
    </message>
    <message>
        <source>The day that stands beside the first day seen</source>
        <translation>El día que queda junto al primer día que se ve</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>al mismo tiempo</translation>
    </message>
    <message>
        <source>No hour in common here</source>
        <translation>Aquí no hay ninguna hora en común</translation>
    </message>
    <message>
        <source>Difference %1 %2</source>
        <translation>Diferencia %1 %2</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveComparison</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el día anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semana anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n semana antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>el mes anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n mes antes</numerusform>
            <numerusform>%n meses antes</numerusform>
        </translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>el año anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n years before</source>
        <translation>
            <numerusform>%n año antes</numerusform>
            <numerusform>%n años antes</numerusform>
        </translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>el día siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
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
        <translation>Cada hora de cada día: %1</translation>
    </message>
    <message>
        <source>step: hour</source>
        <translation>paso: hora</translation>
    </message>
    <message>
        <source>step: day</source>
        <translation>paso: día</translation>
    </message>
    <message>
        <source>step: month</source>
        <translation>paso: mes</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>horas de %1</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>curvas</translation>
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
        <translation>Día medio de cada mes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Ctrl+click shows %1 alone</source>
        <translation>Ctrl+clic muestra solo %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
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
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: sin datos</translation>
    </message>
    <message>
        <source>%1: difference %2 %3</source>
        <translation>%1: diferencia %2 %3</translation>
    </message>
    <message>
        <source>%1: difference %2, sum %3 %4</source>
        <translation>%1: diferencia %2, suma %3 %4</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveMenu</name>
    <message>
        <source>Take the second cursor away</source>
        <translation>Quitar el segundo cursor</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Medir desde aquí</translation>
    </message>
    <message>
        <source>Zoom to between the cursors</source>
        <translation>Ampliar entre los cursores</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom atrás</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Each curve in its own plot</source>
        <translation>Cada curva en su gráfico</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveRenderer</name>
    <message numerus="yes">
        <source>%n more curves have no room here; make it higher, or switch some off</source>
        <translation>
            <numerusform>Hay %n curva más que no cabe; hágalo más alto o apague alguna</numerusform>
            <numerusform>Hay %n curvas más que no caben; hágalo más alto o apague alguna</numerusform>
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
        <translation>sin datos.</translation>
    </message>
    <message>
        <source>%1 %2 at the end.</source>
        <translation>%1 %2 al final.</translation>
    </message>
    <message>
        <source>%1 %2, most on %3 at %4, %5 %2</source>
        <translation>%1 %2, el máximo el %3 a las %4, %5 %2</translation>
    </message>
    <message>
        <source>No curve to show.</source>
        <translation>No hay ninguna curva que mostrar.</translation>
    </message>
    <message>
        <source>No curve is switched on.</source>
        <translation>No hay ninguna curva activada.</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveToolbar</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>How long a step of the curve is; automatic goes by the zoom</source>
        <translation>Cuánto dura un paso de la curva; en automático depende del zoom</translation>
    </message>
    <message>
        <source>Auto: hour</source>
        <translation>Auto: hora</translation>
    </message>
    <message>
        <source>Step: hour</source>
        <translation>Paso: hora</translation>
    </message>
    <message>
        <source>Step: day</source>
        <translation>Paso: día</translation>
    </message>
    <message>
        <source>Step: month</source>
        <translation>Paso: mes</translation>
    </message>
    <message>
        <source>Zoom back (Backspace)</source>
        <translation>Zoom anterior (Retroceso)</translation>
    </message>
    <message>
        <source>Zoom forward (Shift+Backspace)</source>
        <translation>Zoom siguiente (Mayús+Retroceso)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines (L)</source>
        <translation>Líneas (L)</translation>
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
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matrix (M)</source>
        <translation>Matriz (M)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Auto: day</source>
        <translation>Auto: día</translation>
    </message>
    <message>
        <source>Auto: month</source>
        <translation>Auto: mes</translation>
    </message>
    <message>
        <source>Measure between two cursors (Space, Shift+drag)</source>
        <translation>Medir entre dos cursores (Espacio, Mayús+arrastrar)</translation>
    </message>
    <message>
        <source>Compare with another time or curve (C)</source>
        <translation>Comparar con otro tiempo o curva (C)</translation>
    </message>
    <message>
        <source>Each curve in its own plot (S)</source>
        <translation>Cada curva en su gráfico (S)</translation>
    </message>
</context>
<context>
    <name>gkwh::CurveView</name>
    <message>
        <source>Every hour of every day</source>
        <translation>Cada hora de cada día</translation>
    </message>
    <message>
        <source>hours from local midnight; the steps in March and October are the clock changes</source>
        <translation>horas desde la medianoche local; los saltos de marzo y octubre son los cambios de hora</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>gkwh::Curves</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (S)</source>
        <translation>%1 (V)</translation>
    </message>
    <message>
        <source>%1 (W)</source>
        <translation>%1 (I)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>1 hour missing</source>
        <translation>falta 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours missing</source>
        <translation>
            <numerusform>falta %n hora</numerusform>
            <numerusform>faltan %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>gkwh::DeskStatusBar</name>
    <message>
        <source>No file open</source>
        <translation>Ningún archivo abierto</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Ninguna tarea en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::Desktop</name>
    <message>
        <source>Cooperative files (*.gkwh)</source>
        <translation>Archivos de cooperativa (*.gkwh)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Granted until %1</source>
        <translation>Concedido hasta el %1</translation>
    </message>
    <message>
        <source>Nothing granted yet</source>
        <translation>Aún no se ha concedido nada</translation>
    </message>
    <message>
        <source>Demonstration, as on %1</source>
        <translation>Demostración, a fecha de %1</translation>
    </message>
    <message>
        <source>Making the demonstration cooperative</source>
        <translation>Creando la cooperativa de demostración</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind.</source>
        <translation>Si cancela, no queda ningún archivo.</translation>
    </message>
    <message>
        <source>Open a cooperative&apos;s file</source>
        <translation>Abrir el archivo de una cooperativa</translation>
    </message>
    <message>
        <source>Create an empty file</source>
        <translation>Crear un archivo vacío</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Copia de seguridad en</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Copiando a %1</translation>
    </message>
    <message>
        <source>The whole file was copied to %1, %2.</source>
        <translation>Se ha copiado todo el archivo a %1, %2.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>The file is sound: every rule was checked and holds.</source>
        <translation>El archivo está en buen estado: se han comprobado todas las reglas y se cumplen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. The first: %1. Keep this file and go back to the newest sound backup.</source>
        <translation>
            <numerusform>Se ha encontrado %n fallo. El primero: %1. Conserve este archivo y vuelva a la última copia de seguridad en buen estado.</numerusform>
            <numerusform>Se han encontrado %n fallos. El primero: %1. Conserve este archivo y vuelva a la última copia de seguridad en buen estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
</context>
<context>
    <name>gkwh::ExportMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Valores (CSV)…</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Pages (PDF)…</source>
        <translation>Páginas (PDF)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The matrix is a table, not a picture. Copy or print it, or switch on lines or heat map.</source>
        <translation>La matriz es una tabla, no una imagen. Cópiela o imprímala, o active las líneas o el mapa de calor.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on, or save them as PDF.</source>
        <translation>La impresora no ha aceptado las páginas. Mire si está encendida, o guárdelas como PDF.</translation>
    </message>
</context>
<context>
    <name>gkwh::FindBox</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Buscar una página o una operación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
</context>
<context>
    <name>gkwh::FocusBox</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
</context>
<context>
    <name>gkwh::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gkwh::GrantDialog</name>
    <message>
        <source>Grant rights</source>
        <translation>Conceder derechos</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Every tracked profile gets the whole kWh of its share of the production, hour by hour, up to this day. What was granted before stays as it is.</source>
        <translation>Cada perfil en seguimiento recibe los kWh enteros de su parte de la producción, hora a hora, hasta este día. Lo concedido antes se queda como está.</translation>
    </message>
    <message>
        <source>Grant up to</source>
        <translation>Conceder hasta</translation>
    </message>
    <message>
        <source>Count the missing hours of meter %1 as 0, from %2 on</source>
        <translation>Contar como 0 las horas que faltan del contador %1, desde el %2</translation>
    </message>
    <message>
        <source>Readings that come later need a correction of the rights.</source>
        <translation>Las lecturas que lleguen después necesitarán una corrección de los derechos.</translation>
    </message>
    <message>
        <source>No day is complete yet: import readings first.</source>
        <translation>Aún no hay ningún día completo: importe primero lecturas.</translation>
    </message>
    <message>
        <source>The readings are complete up to %1.</source>
        <translation>Las lecturas están completas hasta el %1.</translation>
    </message>
    <message>
        <source>Meter %1 lacks readings since %2. Import them, or count the missing hours as 0.</source>
        <translation>Al contador %1 le faltan lecturas desde el %2. Impórtelas, o cuente como 0 las horas que faltan.</translation>
    </message>
    <message>
        <source>Every profile is granted up to that day already.</source>
        <translation>Todos los perfiles ya están concedidos hasta ese día.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are up to date and are skipped.</source>
        <translation>
            <numerusform>%n perfil está al día y se omite.</numerusform>
            <numerusform>%n perfiles están al día y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n profile(s)</source>
        <translation>
            <numerusform>Conceder a %n perfil</numerusform>
            <numerusform>Conceder a %n perfiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::HeatBar</name>
    <message>
        <source>Colours of the heat map</source>
        <translation>Colores del mapa de calor</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>gkwh::ImportDialog</name>
    <message>
        <source>Import readings</source>
        <translation>Importar lecturas</translation>
    </message>
    <message>
        <source>Drop files of readings here, or choose them. Generation Desk, Monsol, Manlleu and tm_profile files are recognised by themselves.</source>
        <translation>Suelte aquí archivos de lecturas, o elíjalos. Los archivos de Generation Desk, Monsol, Manlleu y tm_profile se reconocen solos.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Otros archivos…</translation>
    </message>
    <message>
        <source>Read from meter</source>
        <translation>Leído del contador</translation>
    </message>
    <message>
        <source>Meters in the files</source>
        <translation>Contadores de los archivos</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Skip wrong rows</source>
        <translation>Omitir filas incorrectas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose files of readings</source>
        <translation>Elegir archivos de lecturas</translation>
    </message>
    <message>
        <source>Readings (*.csv *.txt)</source>
        <translation>Lecturas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Leyendo %n archivo</numerusform>
            <numerusform>Leyendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Por revisar (%1)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Stored so far</source>
        <translation>Guardado hasta ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrectas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 format, %2 row(s)</source>
        <translation>
            <numerusform>formato %1, %2 fila</numerusform>
            <numerusform>formato %1, %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Name the meter that the file was read from.</source>
        <translation>Indique el contador del que se leyó el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wrong: correct the file, or skip them.</source>
        <translation>
            <numerusform>%1 fila incorrecta: corrija el archivo u omítala.</numerusform>
            <numerusform>%1 filas incorrectas: corrija el archivo u omítalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is stored already: nothing would change.</source>
        <translation>Ya está todo guardado: no cambiaría nada.</translation>
    </message>
    <message>
        <source>There is no hour to import.</source>
        <translation>No hay ninguna hora que importar.</translation>
    </message>
    <message>
        <source>Changed hours replace what is stored; what was stored is kept as history.</source>
        <translation>Las horas cambiadas sustituyen lo guardado; lo que había se conserva como historial.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 hour(s)</source>
        <translation>
            <numerusform>Importar %1 hora</numerusform>
            <numerusform>Importar %1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was.</source>
        <translation>Si cancela, todo queda como estaba.</translation>
    </message>
</context>
<context>
    <name>gkwh::ImportMeterModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
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
        <translation>Horas</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Days not full</source>
        <translation>Días incompletos</translation>
    </message>
</context>
<context>
    <name>gkwh::ImportProblemModel</name>
    <message numerus="yes">
        <source>%1 of meter %2 lacks %n hour(s).</source>
        <translation>
            <numerusform>Falta %n hora del %1 en el contador %2.</numerusform>
            <numerusform>Faltan %n horas del %1 en el contador %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetail</name>
    <message>
        <source>Choose an investment to see its life and what can be done with it.</source>
        <translation>Elija una inversión para ver su vida y qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Quotas  %1 of %2</source>
        <translation>Cuotas  %1 de %2</translation>
    </message>
    <message>
        <source>History  %1</source>
        <translation>Historial  %1</translation>
    </message>
    <message>
        <source>Documents  %1</source>
        <translation>Documentos  %1</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
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
        <translation>Amortizado</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Interest until</source>
        <translation>Intereses hasta el</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetailHeader</name>
    <message>
        <source>came out of %1</source>
        <translation>procede de %1</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>continúa como %1</translation>
    </message>
    <message>
        <source>emission %1</source>
        <translation>emisión %1</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentDetailPapers</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Remesa</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>pendiente de enviar</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>Mail: order received</source>
        <translation>Correo: solicitud recibida</translation>
    </message>
    <message>
        <source>Mail: charge order</source>
        <translation>Correo: orden de cobro</translation>
    </message>
    <message>
        <source>Mail: charge returned</source>
        <translation>Correo: recibo devuelto</translation>
    </message>
    <message>
        <source>Mail: quota returned</source>
        <translation>Correo: cuota devuelta</translation>
    </message>
    <message>
        <source>Mail: transfer</source>
        <translation>Correo: traspaso</translation>
    </message>
    <message>
        <source>Mail: divesting</source>
        <translation>Correo: desinversión</translation>
    </message>
    <message>
        <source>Mail: interest</source>
        <translation>Correo: intereses</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Correo: %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Moves in the books</source>
        <translation>Asientos contables</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>debe</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>haber</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Intereses %1</translation>
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
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentExport</name>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentExportMenu</name>
    <message>
        <source>Workbook for people (XLSX)…</source>
        <translation>Libro para personas (XLSX)…</translation>
    </message>
    <message>
        <source>Values for programs (CSV)…</source>
        <translation>Valores para programas (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>investments %1</source>
        <translation>inversiones %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Nothing is written before all is ready.</source>
        <translation>No se escribe nada hasta que todo está preparado.</translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n inversión en %1.</numerusform>
            <numerusform>Se han escrito %n inversiones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentFilterBar</name>
    <message>
        <source>State: any</source>
        <translation>Estado: cualquiera</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Antes del pago</translation>
    </message>
    <message>
        <source>Paid and running</source>
        <translation>Pagadas y en curso</translation>
    </message>
    <message>
        <source>Name, member, VAT</source>
        <translation>Nombre, socio, NIF</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quota owed</source>
        <translation>Con cuota adeudada</translation>
    </message>
    <message>
        <source>Quotas whose day has come, and capital still owed at the end</source>
        <translation>Cuotas cuyo día ha llegado, y capital aún adeudado al final</translation>
    </message>
    <message>
        <source>Emission, member, dates</source>
        <translation>Emisión, socio, fechas</translation>
    </message>
    <message>
        <source>Kind: any</source>
        <translation>Tipo: cualquiera</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Solicitada</translation>
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
        <translation>sin límite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show discarded ones too</source>
        <translation>Mostrar también las descartadas</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Without discarded</source>
        <translation>Sin descartadas</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Emission %1</source>
        <translation>Emisión %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Socio %1</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentWords</name>
    <message>
        <source>Ordered</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>En cobro</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En carencia</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efectiva</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>owed</source>
        <comment>capital that is still to be returned</comment>
        <translation>adeudado</translation>
    </message>
    <message>
        <source>It is paid, but has no charge order.</source>
        <translation>Está pagada, pero no tiene orden de cobro.</translation>
    </message>
    <message>
        <source>It was put out of use by hand, without being cancelled, divested or transferred.</source>
        <translation>Se puso fuera de uso a mano, sin cancelarla, desinvertirla ni traspasarla.</translation>
    </message>
    <message>
        <source>It has ended, and capital is still to be returned.</source>
        <translation>Ha acabado, y aún queda capital por devolver.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outstanding, €</source>
        <translation>Pendiente, €</translation>
    </message>
    <message>
        <source>Next quota</source>
        <translation>Próxima cuota</translation>
    </message>
    <message>
        <source>Next quota, €</source>
        <translation>Próxima cuota, €</translation>
    </message>
    <message>
        <source>Nominal, €</source>
        <translation>Nominal, €</translation>
    </message>
    <message>
        <source>Accrued interest, €</source>
        <translation>Intereses devengados, €</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Emission</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Member’s code</source>
        <translation>Código de socio</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>First effective day</source>
        <translation>Primer día efectivo</translation>
    </message>
    <message>
        <source>Last effective day</source>
        <translation>Último día efectivo</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Quotas owed, €</source>
        <translation>Cuotas adeudadas, €</translation>
    </message>
    <message>
        <source>check</source>
        <comment>an investment whose data do not fit together</comment>
        <translation>revisar</translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentsModel</name>
    <message numerus="yes">
        <source>%n quota(s) owed, %1 in all.</source>
        <translation>
            <numerusform>%n cuota adeudada, %1 en total.</numerusform>
            <numerusform>%n cuotas adeudadas, %1 en total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentsPage</name>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>Order investment…</source>
        <translation>Solicitar inversión…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No investment is like that. Take a condition away, or look for less.</source>
        <translation>Ninguna inversión es así. Quite una condición, o busque menos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Solicitar…</translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s)</source>
        <translation>
            <numerusform>%n inversión</numerusform>
            <numerusform>%n inversiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all shown: %1</source>
        <translation>todas las que se ven: %1</translation>
    </message>
    <message>
        <source>%1 selected · %2 outstanding · %3</source>
        <translation>%1 seleccionada · %2 pendientes · %3</translation>
    </message>
    <message>
        <source>%1 selected · %2 nominal · %3 outstanding</source>
        <translation>%1 seleccionadas · %2 nominales · %3 pendientes</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>Solo las de %1</translation>
    </message>
    <message>
        <source>Only emission %1</source>
        <translation>Solo la emisión %1</translation>
    </message>
    <message>
        <source>Order for %1…</source>
        <translation>Solicitar para %1…</translation>
    </message>
    <message>
        <source>%1 was ordered.</source>
        <translation>%1 se ha solicitado.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>No investments yet. A member orders one in an emission that is open; those made elsewhere come in with gkwh import investments.</source>
        <translation>Todavía no hay ninguna inversión. Un socio solicita una en una emisión abierta; las hechas en otro lugar entran con gkwh import investments.</translation>
    </message>
</context>
<context>
    <name>gkwh::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
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
        <translation>Curvas</translation>
    </message>
    <message>
        <source>No curve to show</source>
        <translation>Ninguna curva que mostrar</translation>
    </message>
    <message>
        <source>No data in this range</source>
        <translation>Sin datos en este rango</translation>
    </message>
</context>
<context>
    <name>gkwh::MainMenu</name>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Operaciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Generation Desk</source>
        <translation>&amp;Acerca de Generation Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuevo archivo…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Check file</source>
        <translation>Co&amp;mprobar archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Filter this &amp;page</source>
        <translation>Filtrar esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Amplias</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>Co&amp;mpactas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
</context>
<context>
    <name>gkwh::MainWindow</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>%1 — Generation Desk</source>
        <translation>%1 — Generation Desk</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
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
        <translation>Último</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>no such hour</source>
        <translation>esa hora no existe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Day × hour</source>
        <translation>Día × hora</translation>
    </message>
    <message>
        <source>Month × hour</source>
        <translation>Mes × hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected, or everything, with headers (Ctrl+C)</source>
        <translation>Copiar lo seleccionado, o todo, con encabezados (Ctrl+C)</translation>
    </message>
    <message>
        <source>%1, hours from local midnight</source>
        <translation>%1, horas desde la medianoche local</translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>%n celda seleccionada</numerusform>
            <numerusform>%n celdas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>mean day %1</source>
        <translation>día medio %1</translation>
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
        <translation>Entre los dos cursores</translation>
    </message>
    <message>
        <source>Zoom to between the cursors (Z)</source>
        <translation>Ampliar entre los cursores (Z)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copiar estas cifras</translation>
    </message>
    <message>
        <source>Take the second cursor away (Esc)</source>
        <translation>Quitar el segundo cursor (Esc)</translation>
    </message>
</context>
<context>
    <name>gkwh::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>gkwh::MeterDialog</name>
    <message>
        <source>Edit meter %1</source>
        <translation>Editar contador %1</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>Nuevo contador</translation>
    </message>
    <message>
        <source>Save meter</source>
        <translation>Guardar contador</translation>
    </message>
    <message>
        <source>Add meter</source>
        <translation>Añadir contador</translation>
    </message>
    <message>
        <source>as its plant</source>
        <translation>como su planta</translation>
    </message>
    <message>
        <source>Its readings count in the mix</source>
        <translation>Sus lecturas cuentan en el mix</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Its readings are kept under this number, so it stays.</source>
        <translation>Sus lecturas se guardan con este número, así que no se cambia.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Cuenta hasta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>A meter needs its serial number.</source>
        <translation>Un contador necesita su número de serie.</translation>
    </message>
    <message>
        <source>%1 has this meter already. A serial number can be given only once.</source>
        <translation>%1 ya tiene este contador. Un número de serie solo se puede dar una vez.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Meter %1 added to %2. Import its readings next.</source>
        <translation>Contador %1 añadido a %2. Ahora importe sus lecturas.</translation>
    </message>
    <message>
        <source>Meter %1 changed.</source>
        <translation>Contador %1 cambiado.</translation>
    </message>
</context>
<context>
    <name>gkwh::OpenDateEdit</name>
    <message>
        <source>Choose from a calendar (Alt+↓)</source>
        <translation>Elegir en un calendario (Alt+↓)</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Esto no es un día. Escríbalo como %1.</translation>
    </message>
</context>
<context>
    <name>gkwh::OrderDialog</name>
    <message>
        <source>Only accounts in Spain (ES) can be charged.</source>
        <translation>Solo se puede cobrar de cuentas de España (ES).</translation>
    </message>
    <message>
        <source>Its check digits do not fit: at least one character is wrong.</source>
        <translation>Sus cifras de control no concuerdan: al menos un carácter no es correcto.</translation>
    </message>
    <message>
        <source>The control digits of bank and account do not fit: at least one digit is wrong.</source>
        <translation>Los dígitos de control del banco y de la cuenta no concuerdan: al menos una cifra no es correcta.</translation>
    </message>
    <message>
        <source>This is no IBAN: two letters, then the digits of the account.</source>
        <translation>Esto no es un IBAN: dos letras, y después las cifras de la cuenta.</translation>
    </message>
    <message>
        <source>Order an investment</source>
        <translation>Solicitar una inversión</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Code, name or VAT</source>
        <translation>Código, nombre o NIF</translation>
    </message>
    <message>
        <source>day of the order</source>
        <translation>día de la solicitud</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Qué resultará</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Socio</translation>
    </message>
    <message>
        <source>&amp;Emission</source>
        <translation>&amp;Emisión</translation>
    </message>
    <message>
        <source>&amp;Day of the order</source>
        <translation>&amp;Día de la solicitud</translation>
    </message>
    <message>
        <source>&amp;Amount, €</source>
        <translation>&amp;Importe, €</translation>
    </message>
    <message>
        <source>&amp;IBAN, if it is to be another one</source>
        <translation>I&amp;BAN, si ha de ser otro</translation>
    </message>
    <message>
        <source>Nobody is called so. Choose one of those offered.</source>
        <translation>Nadie se llama así. Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Say who invests.</source>
        <translation>Indique quién invierte.</translation>
    </message>
    <message>
        <source>%1 is no member now, and only members can invest.</source>
        <translation>%1 no es socio ahora, y solo los socios pueden invertir.</translation>
    </message>
    <message>
        <source>No emission is open. Open one on the page Emissions first.</source>
        <translation>No hay ninguna emisión abierta. Abra primero una en la página Emisiones.</translation>
    </message>
    <message>
        <source>Say on which day it was ordered.</source>
        <translation>Indique qué día se solicitó.</translation>
    </message>
    <message>
        <source>An order cannot be of a day to come: today is %1.</source>
        <translation>Una solicitud no puede ser de un día futuro: hoy es el %1.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Indique cuánto.</translation>
    </message>
    <message>
        <source>This is no amount. Write digits without groups, such as 1500 or 1500.00.</source>
        <translation>Esto no es un importe. Escriba cifras sin separar los miles, como 1500 o 1500.00.</translation>
    </message>
    <message>
        <source>An investment is more than nothing.</source>
        <translation>Una inversión es más que cero.</translation>
    </message>
    <message>
        <source>It must be a multiple of %1: %2 or %3.</source>
        <translation>Debe ser un múltiplo de %1: %2 o %3.</translation>
    </message>
    <message>
        <source>That is more than may be invested: at most %1.</source>
        <translation>Es más de lo que se puede invertir: como mucho %1.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Aún no está completo.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>Looking how much may still be invested…</source>
        <translation>Mirando cuánto se puede invertir aún…</translation>
    </message>
    <message>
        <source>As much as they like, in multiples of %1.</source>
        <translation>Tanto como quiera, en múltiplos de %1.</translation>
    </message>
    <message>
        <source>Nothing more may be invested here.</source>
        <translation>Aquí ya no se puede invertir más.</translation>
    </message>
    <message>
        <source>At most %1 may still be invested, in multiples of %2.</source>
        <translation>Aún se pueden invertir como mucho %1, en múltiplos de %2.</translation>
    </message>
    <message>
        <source>The IBAN is right. A mandate for it is made if there is none.</source>
        <translation>El IBAN es correcto. Si no tiene mandato, se crea uno.</translation>
    </message>
    <message>
        <source>No account is known: without one it cannot be charged.</source>
        <translation>No se conoce ninguna cuenta: sin cuenta no se puede cobrar.</translation>
    </message>
    <message>
        <source>Left empty: %1, as for their other investments.</source>
        <translation>Si queda vacío: %1, como en sus otras inversiones.</translation>
    </message>
    <message>
        <source>What will come of it shows here once all is filled in.</source>
        <translation>Lo que resultará se ve aquí cuando todo está relleno.</translation>
    </message>
    <message>
        <source>%1 will be in state “%2”: %3 of %4 in %5.</source>
        <translation>%1 quedará en estado «%2»: %3 de %4 en %5.</translation>
    </message>
    <message>
        <source>A mandate to charge %1 is made.</source>
        <translation>Se crea un mandato para cobrar de %1.</translation>
    </message>
    <message>
        <source>A letter is written: no e-mail of %1 is known.</source>
        <translation>Se escribe una carta: no se conoce el correo electrónico de %1.</translation>
    </message>
    <message>
        <source>A mail goes to %1.</source>
        <translation>Se envía un correo a %1.</translation>
    </message>
    <message>
        <source>Next: the member signs, then it is charged.</source>
        <translation>Después: el socio firma, y entonces se cobra.</translation>
    </message>
    <message>
        <source>Next: it is charged.</source>
        <translation>Después: se cobra.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Solicitar %1</translation>
    </message>
</context>
<context>
    <name>gkwh::OverviewHandle</name>
    <message>
        <source>Last day seen</source>
        <translation>Último día visible</translation>
    </message>
    <message>
        <source>First day seen</source>
        <translation>Primer día visible</translation>
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
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Shares built</source>
        <translation>Acciones construidas</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>%1 on, %2 off</source>
        <translation>%1 en uso, %2 sin uso</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>Completo hasta</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>no, it is switched off</source>
        <translation>no, está sin uso</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>no, its plant is off</source>
        <translation>no, su planta está sin uso</translation>
    </message>
    <message>
        <source>as its plant</source>
        <translation>como su planta</translation>
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
        <translation>Editar planta %1</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nueva planta</translation>
    </message>
    <message>
        <source>Save plant</source>
        <translation>Guardar planta</translation>
    </message>
    <message>
        <source>Add plant</source>
        <translation>Añadir planta</translation>
    </message>
    <message>
        <source>not in service yet</source>
        <translation>aún no en servicio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Its production and shares count in the mix</source>
        <translation>Su producción y sus acciones cuentan en el mix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Shares built</source>
        <translation>Acciones construidas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>A plant needs a name.</source>
        <translation>Una planta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a plant %1 already. Choose another name.</source>
        <translation>Ya existe una planta %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Plant %1 added. Give it a meter next.</source>
        <translation>Planta %1 añadida. Ahora póngale un contador.</translation>
    </message>
    <message>
        <source>Plant %1 changed.</source>
        <translation>Planta %1 cambiada.</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantTree</name>
    <message>
        <source>Filter plants and meters</source>
        <translation>Filtrar plantas y contadores</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantTreeModel</name>
    <message>
        <source>off</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aún sin lecturas</translation>
    </message>
    <message>
        <source>Complete to %1</source>
        <translation>Completo hasta el %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datos hasta el %1</translation>
    </message>
    <message>
        <source>Complete to %1, other meters are further</source>
        <translation>Completo hasta el %1; otros contadores van por delante</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, sin uso</translation>
    </message>
    <message>
        <source>Plant, meter</source>
        <translation>Planta, contador</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
</context>
<context>
    <name>gkwh::PlantTreeView</name>
    <message>
        <source>Plants and meters</source>
        <translation>Plantas y contadores</translation>
    </message>
</context>
<context>
    <name>gkwh::ProductionCommands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taking a change back</source>
        <translation>Deshaciendo un cambio</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before the change.</source>
        <translation>Deshecho: todo está como antes del cambio.</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Conceder…</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Exportar lecturas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting readings</source>
        <translation>Exportando lecturas</translation>
    </message>
    <message>
        <source>Cancelling writes no file.</source>
        <translation>Si cancela, no se escribe ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) written to %2.</source>
        <translation>
            <numerusform>%1 hora escrita en %2.</numerusform>
            <numerusform>%1 horas escritas en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ProductionPage</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message numerus="yes">
        <source>Mix %1 · %2 share(s) built</source>
        <translation>
            <numerusform>Mix %1 · %2 acción construida</numerusform>
            <numerusform>Mix %1 · %2 acciones construidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Plant…</source>
        <translation>Planta…</translation>
    </message>
    <message>
        <source>Meter…</source>
        <translation>Contador…</translation>
    </message>
    <message>
        <source>Export readings…</source>
        <translation>Exportar lecturas…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Import readings…</source>
        <translation>Importar lecturas…</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Mostrar el día</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>There is no plant yet. Begin with the first one: its shares and the day on which it begins to produce.</source>
        <translation>Aún no hay ninguna planta. Empiece por la primera: sus acciones y el día en que empieza a producir.</translation>
    </message>
    <message>
        <source>%1 has no meter yet, so it counts as producing nothing.</source>
        <translation>%1 aún no tiene contador, así que cuenta como si no produjera nada.</translation>
    </message>
    <message>
        <source>No readings of meter %1 yet.</source>
        <translation>Aún no hay lecturas del contador %1.</translation>
    </message>
    <message>
        <source>No readings yet.</source>
        <translation>Aún no hay lecturas.</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Meter of %1</source>
        <translation>Contador de %1</translation>
    </message>
</context>
<context>
    <name>gkwh::ProfileDetail</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Runs of this profile</source>
        <translation>Concesiones de este perfil</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>When this profile was granted rights, and what it carried on</source>
        <translation>Cuándo se concedieron derechos a este perfil, y qué arrastró</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>How the hours of a day became whole kWh</source>
        <translation>Cómo las horas de un día se han convertido en kWh enteros</translation>
    </message>
    <message>
        <source>Wh carried from one run to the next, 0 to 999; a debt is negative</source>
        <translation>Wh que pasan de una concesión a la siguiente, de 0 a 999; una deuda es negativa</translation>
    </message>
    <message>
        <source>granted in all: %1</source>
        <translation>concedido en total: %1</translation>
    </message>
    <message>
        <source>nothing granted yet</source>
        <translation>aún no se ha concedido nada</translation>
    </message>
</context>
<context>
    <name>gkwh::ProfilesModel</name>
    <message>
        <source>computing</source>
        <translation>calculando</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Granted to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remainder, Wh</source>
        <translation>Remanente, Wh</translation>
    </message>
    <message>
        <source>Debt, kWh</source>
        <translation>Deuda, kWh</translation>
    </message>
    <message>
        <source>Granted, kWh</source>
        <translation>Concedido, kWh</translation>
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
        <translation>pagada el %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitida</translation>
    </message>
    <message>
        <source>issued, in %1</source>
        <translation>emitida, en %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Quota, €</source>
        <translation>Cuota, €</translation>
    </message>
    <message>
        <source>IRPF, €</source>
        <translation>IRPF, €</translation>
    </message>
    <message>
        <source>Net, €</source>
        <translation>Neto, €</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>anulada</translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaPane</name>
    <message numerus="yes">
        <source>The calendar of quotas begins with the payment: its first quota falls due %n year(s) later.</source>
        <translation>
            <numerusform>El calendario de cuotas empieza con el pago: la primera cuota vence %n año después.</numerusform>
            <numerusform>El calendario de cuotas empieza con el pago: la primera cuota vence %n años después.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind knows no quotas: the capital comes back when the member divests.</source>
        <translation>Este tipo no tiene cuotas: el capital se devuelve cuando el socio desinvierte.</translation>
    </message>
    <message>
        <source>This kind knows no quotas: the whole capital comes back on %1.</source>
        <translation>Este tipo no tiene cuotas: todo el capital se devuelve el %1.</translation>
    </message>
    <message>
        <source>This kind knows no quotas: the whole capital comes back at the end.</source>
        <translation>Este tipo no tiene cuotas: todo el capital se devuelve al final.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaStrip</name>
    <message>
        <source>Quotas, one cell each</source>
        <translation>Cuotas, una por celda</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quota(s) paid</source>
        <translation>
            <numerusform>%1 de %n cuota pagada</numerusform>
            <numerusform>%1 de %n cuotas pagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota %1 of %2, %3, %4: %5</source>
        <translation>Cuota %1 de %2, %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>gkwh::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Remanente de %1 acciones</translation>
    </message>
    <message>
        <source>Change remainder</source>
        <translation>Cambiar remanente</translation>
    </message>
    <message>
        <source>The remainder is the part of a kWh that this profile carries into %1, its next day. A negative one is a debt: kWh granted in excess, which the next hours pay.</source>
        <translation>El remanente es la parte de un kWh que este perfil lleva al %1, su próximo día. Si es negativo, es una deuda: kWh concedidos de más, que pagan las próximas horas.</translation>
    </message>
    <message>
        <source>Remainder, Wh</source>
        <translation>Remanente, Wh</translation>
    </message>
    <message>
        <source>This is the remainder it has now.</source>
        <translation>Es el remanente que tiene ahora.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Say why: the history keeps it.</source>
        <translation>Explique por qué: queda en el historial.</translation>
    </message>
    <message>
        <source>A debt of %1, and %2 towards the next kWh.</source>
        <translation>Una deuda de %1, y %2 para el próximo kWh.</translation>
    </message>
    <message>
        <source>%1 are missing to the next kWh.</source>
        <translation>Para el próximo kWh faltan %1.</translation>
    </message>
</context>
<context>
    <name>gkwh::RightsImportDialog</name>
    <message>
        <source>Import rights granted elsewhere</source>
        <translation>Importar derechos concedidos en otro lugar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Rights come as profile, time and kWh; remainders as profile, target day and Wh. The same file twice changes nothing the second time.</source>
        <translation>Los derechos vienen como perfil, hora y kWh; los remanentes, como perfil, día objetivo y Wh. El mismo archivo dos veces no cambia nada la segunda vez.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Remainders</source>
        <translation>Remanentes</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Revisándolo…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Revisando %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are.</source>
        <translation>%1 nuevas, %2 cambiadas, %3 como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. The first is line %1: %2</source>
        <translation>
            <numerusform>%n fila no es correcta. La primera es la línea %1: %2</numerusform>
            <numerusform>%n filas no son correctas. La primera es la línea %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was.</source>
        <translation>Si cancela, todo queda como estaba.</translation>
    </message>
</context>
<context>
    <name>gkwh::RightsPage</name>
    <message>
        <source>No profile is tracked yet. A profile is a number of shares that members hold; tracked profiles get rights from the production.</source>
        <translation>Aún no se sigue ningún perfil. Un perfil es un número de acciones que tienen personas socias; los perfiles en seguimiento reciben derechos de la producción.</translation>
    </message>
    <message>
        <source>Track a profile…</source>
        <translation>Seguir un perfil…</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s), tracked since %1</source>
        <translation>
            <numerusform>%n perfil, en seguimiento desde el %1</numerusform>
            <numerusform>%n perfiles, en seguimiento desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Grant rights…</source>
        <translation>Conceder derechos…</translation>
    </message>
    <message>
        <source>Edit remainder…</source>
        <translation>Editar remanente…</translation>
    </message>
    <message>
        <source>Shares, for example 100 or 1-20</source>
        <translation>Acciones, por ejemplo 100 o 1-20</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>Waiting for rights</source>
        <translation>En espera de derechos</translation>
    </message>
    <message>
        <source>With a debt</source>
        <translation>Con deuda</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Every profile is granted up to the last complete day.</source>
        <translation>Todos los perfiles están concedidos hasta el último día completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s)</source>
        <translation>
            <numerusform>%1 de %n perfil</numerusform>
            <numerusform>%1 de %n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1 granted</source>
        <translation>
            <numerusform>%n seleccionado · %1 concedidos</numerusform>
            <numerusform>%n seleccionados · %1 concedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles are tracked. The next grant computes them from their first day.</source>
        <translation>Los perfiles están en seguimiento. La próxima concesión los calcula desde su primer día.</translation>
    </message>
    <message numerus="yes">
        <source>The remainder of %n share(s) was changed; the next grant goes on from it.</source>
        <translation>
            <numerusform>Se ha cambiado el remanente de %n acción; la próxima concesión sigue desde ahí.</numerusform>
            <numerusform>Se ha cambiado el remanente de %n acciones; la próxima concesión sigue desde ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: the file holds what was there already.</source>
        <translation>Nada que importar: el archivo contiene lo que ya había.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Importado: %1 nuevas, %2 cambiadas.</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation>No ha cambiado nada: ya era así.</translation>
    </message>
    <message>
        <source>Granting rights up to %1</source>
        <translation>Concediendo derechos hasta el %1</translation>
    </message>
    <message>
        <source>Nothing is stored before all are done: cancelling leaves everything as it was.</source>
        <translation>No se guarda nada hasta acabar con todos: si cancela, todo queda como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were granted %1 in all.</source>
        <translation>
            <numerusform>A %n perfil se le han concedido %1 en total.</numerusform>
            <numerusform>A %n perfiles se les han concedido %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every profile was up to date; nothing was granted.</source>
        <translation>Todos los perfiles estaban al día; no se ha concedido nada.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>Cancelado: todo está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights of a profile</source>
        <translation>Derechos de un perfil</translation>
    </message>
</context>
<context>
    <name>gkwh::RoundingChart</name>
    <message>
        <source>Rounding to whole kWh</source>
        <translation>Redondeo a kWh enteros</translation>
    </message>
    <message>
        <source>kWh in all</source>
        <translation>kWh en total</translation>
    </message>
    <message>
        <source>No hour to explain</source>
        <translation>Ninguna hora que explicar</translation>
    </message>
    <message>
        <source>%1: %2 Wh more make %3 Wh; %4 kWh granted, %5 kWh in all, %6 Wh left over</source>
        <translation>%1: %2 Wh más hacen %3 Wh; %4 kWh concedidos, %5 kWh en total, sobran %6 Wh</translation>
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
        <translation>Parte, Wh</translation>
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
        <translation>Dado, kWh</translation>
    </message>
</context>
<context>
    <name>gkwh::RoundingView</name>
    <message>
        <source>Rounding to whole kWh, hour by hour</source>
        <translation>Redondeo a kWh enteros, hora a hora</translation>
    </message>
    <message>
        <source>A right is a whole kWh, given in the hour that completes it; what is left over waits for the next</source>
        <translation>Un derecho es un kWh entero, dado en la hora que lo completa; lo que sobra espera al siguiente</translation>
    </message>
</context>
<context>
    <name>gkwh::RunsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>In, Wh</source>
        <translation>Entra, Wh</translation>
    </message>
    <message>
        <source>Production, Wh</source>
        <translation>Producción, Wh</translation>
    </message>
    <message>
        <source>Granted, kWh</source>
        <translation>Concedido, kWh</translation>
    </message>
    <message>
        <source>Debt paid, kWh</source>
        <translation>Deuda pagada, kWh</translation>
    </message>
    <message>
        <source>Out, Wh</source>
        <translation>Sale, Wh</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>gkwh::SavedFilters</name>
    <message>
        <source>All but discarded</source>
        <translation>Todas menos las descartadas</translation>
    </message>
    <message>
        <source>All that still run</source>
        <translation>Todas las que siguen en curso</translation>
    </message>
    <message>
        <source>Before payment</source>
        <translation>Antes del pago</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Devueltas por el banco</translation>
    </message>
    <message>
        <source>With quotas owed</source>
        <translation>Con cuotas adeudadas</translation>
    </message>
    <message>
        <source>All there ever were</source>
        <translation>Todas las que ha habido</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Cambiar el nombre de «%1»…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <source>There is a filter of that name. Choose another one.</source>
        <translation>Ya existe un filtro con ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>It takes the place of the one you saved under that name.</source>
        <translation>Sustituye al que guardó con ese nombre.</translation>
    </message>
</context>
<context>
    <name>gkwh::StartPage</name>
    <message>
        <source>No file is open. Open the cooperative&apos;s file, create an empty one, or look around in the demonstration.</source>
        <translation>No hay ningún archivo abierto. Abra el de la cooperativa, cree uno vacío, o eche un vistazo a la demostración.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuevo archivo…</translation>
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
        <translation>Seguir perfiles</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A profile is a number of shares that members hold. Tracked profiles get rights at every grant, from their first day on.</source>
        <translation>Un perfil es un número de acciones que tienen personas socias. Los perfiles en seguimiento reciben derechos en cada concesión, desde su primer día.</translation>
    </message>
    <message>
        <source>for example 1-3, 9, 120</source>
        <translation>por ejemplo 1-3, 9, 120</translation>
    </message>
    <message>
        <source>Numbers of shares</source>
        <translation>Números de acciones</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Other profiles start on %1.</source>
        <translation>Otros perfiles empiezan el %1.</translation>
    </message>
    <message>
        <source>No plant is in service yet: choose the day from which rights are to be computed.</source>
        <translation>Aún no hay ninguna planta en servicio: elija el día desde el que calcular los derechos.</translation>
    </message>
    <message>
        <source>As until now: whole Wh each hour</source>
        <translation>Como hasta ahora: Wh enteros cada hora</translation>
    </message>
    <message>
        <source>Exact: nothing lost between hours</source>
        <translation>Exacto: no se pierde nada entre horas</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Enter at least one number of shares.</source>
        <translation>Introduzca al menos un número de acciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are tracked already and stay as they are.</source>
        <translation>
            <numerusform>%n de ellos ya se sigue y queda como está.</numerusform>
            <numerusform>%n de ellos ya se siguen y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking grants nothing yet; the next grant does.</source>
        <translation>Seguir aún no concede nada; lo hace la próxima concesión.</translation>
    </message>
    <message numerus="yes">
        <source>Track %n profile(s)</source>
        <translation>
            <numerusform>Seguir %n perfil</numerusform>
            <numerusform>Seguir %n perfiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. Its pages were rendered instead:</source>
        <translation>No hay pantalla donde abrir una ventana. En su lugar se han generado sus páginas:</translation>
    </message>
    <message>
        <source>The desk of Generation kWh.</source>
        <translation>El escritorio de Generation kWh.</translation>
    </message>
    <message>
        <source>The cooperative&apos;s file (.gkwh).</source>
        <translation>El archivo de la cooperativa (.gkwh).</translation>
    </message>
    <message>
        <source>Render every page to PNG files.</source>
        <translation>Generar todas las páginas en archivos PNG.</translation>
    </message>
</context>
</TS>
