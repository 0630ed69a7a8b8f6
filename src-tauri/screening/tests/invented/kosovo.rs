//! Common names of Kosovo, the same stock the sample vault uses. No real person is meant.

/// A stock: women's, men's and family names.
pub struct Stock {
    /// Given names of women.
    pub women: &'static str,
    /// Given names of men.
    pub men: &'static str,
    /// Family names.
    pub families: &'static str,
}

/// Serbian.
pub const SERBIAN: Stock = Stock {
    women: "Снежана Љиљана Јелена Драгана Милица Биљана Гордана Сузана Весна Јасмина Марија Ана \
         Ивана Слађана Душица Зорица Верица Јованка Тијана Невена Светлана Бојана Сања Ђурђица \
         Добрила Радмила Миљана Катарина Наташа Оливера Станица Тамара Дијана Маријана Мирјана \
         Славица Злата Јагода Аница Ружица",
    men: "Милош Ђорђе Петар Драган Зоран Горан Ненад Дејан Небојша Љубиша Бобан Саша Стефан Марко \
         Никола Јован Лазар Милан Раденко Синиша Срђан Живојин Живорад Славиша Предраг Бранислав \
         Миодраг Момчило Вукашин Урош Ђурађ Љубомир Томислав Радован Обрад Душан Иван Часлав \
         Звонимир Игор",
    families: "Петровић Ђорђевић Живковић Чолић Нешић Стојковић Јовановић Николић Стојановић \
         Димитријевић Миленковић Трајковић Васић Ристић Денић Антић Спасић Цветковић Филиповић \
         Божовић Милентијевић Радосављевић Ђокић Шћепановић Чукарић Маринковић Станојевић \
         Максимовић Поповић Арсић Јакшић Тодоровић Вучетић Лазић Аритоновић Павић Младеновић \
         Симић Костић Савић Миљковић Гвоздић Крстић Ђурић Перић Митровић Дуњић Ракочевић Шошкић \
         Јевтић Бисерчић Тасић Пешић Заградић Величковић Грковић Кељић Љушић Њагојевић Џаковић",
};

/// Albanian.
pub const ALBANIAN: Stock = Stock {
    women: "Shpresa Fatmire Arbnora Vjollca Teuta Blerta Drita Mimoza Lumnije Valbona Ardita \
         Xhevahire Sanije Kimete Hatixhe Nazmije Luljeta Merita Zyrafete Elmaze Florije Remzije \
         Selvete Mirlinda Albulena Gjyle Nexhmije Fetije Rukije Arta Besarta Ganimete Qëndresa \
         Shqipe Ylberina Leonora Aferdita Behare Edona Zana",
    men: "Agron Besnik Fadil Shpëtim Lorik Blerim Skënder Qazim Ylber Xhevdet Naim Bekim Driton \
         Ismet Gëzim Luan Mentor Nexhat Osman Rexhep Sabri Sadri Valon Zenel Zylfi Feim Behxhet \
         Bajram Hysni Faton Arbër Burim Ruzhdi Kujtim Artan Muharrem Selim Veton Idriz Jeton",
    families: "Krasniqi Berisha Gashi Hoxhaj Rrahmani Zhegrova Kryeziu Hysenaj Limani Bytyqi Shala \
         Morina Bajrami Ademi Qerimi Emini Sadiku Kelmendi Halili Rushiti Hasani Syla Zeqiri \
         Muja Ahmetaj Beqiri Toplani Gjocaj Xhemajli Ymeri Maliqi Ferati Elshani Ibishi Nuhiu \
         Bislimi Kamberi Rexhepaj Dermaku Uka Llapashtica Qosja Çerkini Sylejmani Vranovci Abazi \
         Jashanica Mehmeti Zogaj Lepaja",
};

/// Bosniak.
pub const BOSNIAK: Stock = Stock {
    women: "Dženana Ajša Emina Amra Fatima Hajrija Lejla Merima Nermina Raza Safija Samira Selma \
         Zejna Šefika Džemila Hasnija Vahida Zumreta Mevlida",
    men: "Džafer Džemalj Adem Ćamil Emir Hamid Idriz Jusuf Mensur Mirsad Nusret Raif Refik Sadik \
         Safet Šaban Šefket Vehbija Zaim Zulfo",
    families: "Hadžić Hodža Šabani Kurpejović Ćosović Balić Dacić Redžepović Pepić Muhović Ajdini \
         Zurapi Bajmak Džudža Jaseri Kasumović Ljajko Mušović Nurković Skenderović Šarkinović \
         Tahirović Hasković Ibroš Čelebija",
};

/// Turkish.
pub const TURKISH: Stock = Stock {
    women: "Ayşe Emine Fatma Gülşen Hatice Leyla Nurcan Sevgi Şükran Yıldız Zeynep Türkan Meral \
         Nesrin Perihan",
    men: "Hüseyin Mehmet Ahmet Cemal Enver Ferhat İsmail Kemal Mustafa Nuri Orhan Rıza Şaban \
         Yılmaz Güner",
    families: "Şahin Mazrek Taç Morina Kırveş Bütüç Güneş Demir Kuşçu Yağcı Öztürk Çelik Karabacak \
         Tarakçı Zülfikar Kovaç Bayram Şişman Aslan Dağ",
};
