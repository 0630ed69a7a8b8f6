# Дневник измена: шта провера може да нађе, крај дневника на папиру, дневник читања.
error-verify-role = Измену { $sequence } („{ $action }“) направио је службеник чија је улога { $role }, а она то није дозвољавала.
error-verify-disabled = Измену { $sequence } направио је службеник који је већ био искључен.
error-verify-action = Измена { $sequence } је врсте коју ова верзија програма не познаје („{ $action }“).
    .hint = Проверите сеф верзијом која ју је записала.
error-verify-undo = Измена { $sequence } поништава нешто чега нема или што се не може поништити.
error-verify-certificate = У измени { $sequence } службеник је добио улогу коју нико овлашћен није потврдио.
error-verify-under = Измена { $sequence } мења службенике или поставке под именом „{ $action }“.
error-verify-founder = Сеф није основан онако како каже његова прва измена, или је кључ за опоравак други.
error-verify-head = Историја не садржи измену { $sequence } са отиском познатим са папира: одсечена је или је написана изнова.
error-verify-order = Измене записа у измени { $sequence } нису оним редом којим су записане.
error-verify-unreadable = Делови сефа се не могу прочитати.
error-head-mistyped = Ово није крај неке историје.
    .hint = Укуцајте број измене и 64 знака њеног отиска, како је одштампано: "1042 3f9a…".
error-not-for-role = Ово може само руководилац програма или ревизор.
error-purpose-needed = Наведите чему ово служи.
    .hint = Све што излази из сефа бележи се заједно са сврхом.
access-unmasked = Приказани су лични бројеви и заједнице
access-printed = Одштампано
access-audit-package = Направљен је пакет за ревизију

# Наредбе.
cli-head = Измена { $head }, { $moment } UTC. Отисак првог руководиоца: { $founder }
cli-verified-head = Крај историје: { $head }
cli-checked = Проверено
cli-checked-count = Број
cli-checked-changes = Измене, по реду и онакве какве су записане
cli-checked-signatures = Потписи, са правом улоге потписника
cli-checked-records = Измене записа
cli-checked-values = Лични подаци онакви какви су записани
cli-checked-erased = Избрисани лични подаци
cli-checked-officers = Потврде службеника
cli-checked-reads = Забележена читања
cli-audit-package = Записано: { $file }, { $changes } измена без личних података. Проверава се било где програмом csp-audit.
