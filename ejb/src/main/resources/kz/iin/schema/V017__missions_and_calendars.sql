-- Where missions are, when each of them takes applications, and on which days it works; each row with its source.
alter table mission
    add column city_kk text,
    add column city_ru text,
    add column city_en text,
    add column source text;

create table mission_period (
    mission    text not null,
    valid_from date not null,
    valid_to   date,
    source     text not null,
    constraint mission_period_pk primary key (mission, valid_from),
    constraint mission_period_mission_fk foreign key (mission) references mission (code),
    constraint mission_period_order check (valid_to >= valid_from),
    constraint mission_period_one_at_a_time
        exclude using gist (mission with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- The list that the joint order approves is not public. This one is public knowledge and is to be compared with it.
-- The code is country and city (IATA, where it has one).
insert into mission (code, name_kk, name_ru, name_en, country, city_kk, city_ru, city_en, time_zone, active_from, source)
select listed.*, date '2024-04-13', 'public knowledge, not the list of the joint order' from (values
('AFG-KBL', 'Кабулдағы Елшілік', 'Посольство в Кабуле', 'Embassy in Kabul', 'AFG', 'Кабул', 'Кабул', 'Kabul', 'Asia/Kabul'),
('ARE-AUH', 'Абу-Дабидегі Елшілік', 'Посольство в Абу-Даби', 'Embassy in Abu Dhabi', 'ARE', 'Абу-Даби', 'Абу-Даби', 'Abu Dhabi', 'Asia/Dubai'),
('ARE-DXB', 'Дубайдағы Бас консулдық', 'Генеральное консульство в Дубае', 'Consulate General in Dubai', 'ARE', 'Дубай', 'Дубай', 'Dubai', 'Asia/Dubai'),
('ARM-EVN', 'Еревандағы Елшілік', 'Посольство в Ереване', 'Embassy in Yerevan', 'ARM', 'Ереван', 'Ереван', 'Yerevan', 'Asia/Yerevan'),
('AUS-CBR', 'Канберрадағы Елшілік', 'Посольство в Канберре', 'Embassy in Canberra', 'AUS', 'Канберра', 'Канберра', 'Canberra', 'Australia/Sydney'),
('AUT-VIE', 'Венадағы Елшілік', 'Посольство в Вене', 'Embassy in Vienna', 'AUT', 'Вена', 'Вена', 'Vienna', 'Europe/Vienna'),
('AZE-BAK', 'Бакудегі Елшілік', 'Посольство в Баку', 'Embassy in Baku', 'AZE', 'Баку', 'Баку', 'Baku', 'Asia/Baku'),
('BEL-BRU', 'Брюссельдегі Елшілік', 'Посольство в Брюсселе', 'Embassy in Brussels', 'BEL', 'Брюссель', 'Брюссель', 'Brussels', 'Europe/Brussels'),
('BGR-SOF', 'Софиядағы Елшілік', 'Посольство в Софии', 'Embassy in Sofia', 'BGR', 'София', 'София', 'Sofia', 'Europe/Sofia'),
('BLR-MSQ', 'Минскідегі Елшілік', 'Посольство в Минске', 'Embassy in Minsk', 'BLR', 'Минск', 'Минск', 'Minsk', 'Europe/Minsk'),
('BRA-BSB', 'Бразилиадағы Елшілік', 'Посольство в Бразилиа', 'Embassy in Brasilia', 'BRA', 'Бразилиа', 'Бразилиа', 'Brasilia', 'America/Sao_Paulo'),
('CAN-YOW', 'Оттавадағы Елшілік', 'Посольство в Оттаве', 'Embassy in Ottawa', 'CAN', 'Оттава', 'Оттава', 'Ottawa', 'America/Toronto'),
('CAN-YTO', 'Торонтодағы Консулдық', 'Консульство в Торонто', 'Consulate in Toronto', 'CAN', 'Торонто', 'Торонто', 'Toronto', 'America/Toronto'),
('CHE-BRN', 'Берндегі Елшілік', 'Посольство в Берне', 'Embassy in Bern', 'CHE', 'Берн', 'Берн', 'Bern', 'Europe/Zurich'),
('CHN-BJS', 'Бейжіңдегі Елшілік', 'Посольство в Пекине', 'Embassy in Beijing', 'CHN', 'Бейжің', 'Пекин', 'Beijing', 'Asia/Shanghai'),
('CHN-CAN', 'Гуанчжоудағы Бас консулдық', 'Генеральное консульство в Гуанчжоу', 'Consulate General in Guangzhou', 'CHN', 'Гуанчжоу', 'Гуанчжоу', 'Guangzhou', 'Asia/Shanghai'),
('CHN-HKG', 'Гонконгтағы Бас консулдық', 'Генеральное консульство в Гонконге', 'Consulate General in Hong Kong', 'CHN', 'Гонконг', 'Гонконг', 'Hong Kong', 'Asia/Hong_Kong'),
('CHN-SHA', 'Шанхайдағы Бас консулдық', 'Генеральное консульство в Шанхае', 'Consulate General in Shanghai', 'CHN', 'Шанхай', 'Шанхай', 'Shanghai', 'Asia/Shanghai'),
('CHN-SIA', 'Сианьдағы Бас консулдық', 'Генеральное консульство в Сиане', 'Consulate General in Xi''an', 'CHN', 'Сиань', 'Сиань', 'Xi''an', 'Asia/Shanghai'),
('CHN-URC', 'Үрімшідегі Бас консулдық', 'Генеральное консульство в Урумчи', 'Consulate General in Urumqi', 'CHN', 'Үрімші', 'Урумчи', 'Urumqi', 'Asia/Shanghai'),
('CUB-HAV', 'Гаванадағы Елшілік', 'Посольство в Гаване', 'Embassy in Havana', 'CUB', 'Гавана', 'Гавана', 'Havana', 'America/Havana'),
('CZE-PRG', 'Прагадағы Елшілік', 'Посольство в Праге', 'Embassy in Prague', 'CZE', 'Прага', 'Прага', 'Prague', 'Europe/Prague'),
('DEU-BER', 'Берлиндегі Елшілік', 'Посольство в Берлине', 'Embassy in Berlin', 'DEU', 'Берлин', 'Берлин', 'Berlin', 'Europe/Berlin'),
('DEU-FRA', 'Майндағы Франкфурттегі Бас консулдық', 'Генеральное консульство во Франкфурте-на-Майне', 'Consulate General in Frankfurt am Main', 'DEU', 'Майндағы Франкфурт', 'Франкфурт-на-Майне', 'Frankfurt am Main', 'Europe/Berlin'),
('DEU-MUC', 'Мюнхендегі Бас консулдық', 'Генеральное консульство в Мюнхене', 'Consulate General in Munich', 'DEU', 'Мюнхен', 'Мюнхен', 'Munich', 'Europe/Berlin'),
('EGY-CAI', 'Каирдегі Елшілік', 'Посольство в Каире', 'Embassy in Cairo', 'EGY', 'Каир', 'Каир', 'Cairo', 'Africa/Cairo'),
('ESP-BCN', 'Барселонадағы Бас консулдық', 'Генеральное консульство в Барселоне', 'Consulate General in Barcelona', 'ESP', 'Барселона', 'Барселона', 'Barcelona', 'Europe/Madrid'),
('ESP-MAD', 'Мадридтегі Елшілік', 'Посольство в Мадриде', 'Embassy in Madrid', 'ESP', 'Мадрид', 'Мадрид', 'Madrid', 'Europe/Madrid'),
('EST-TLL', 'Таллиндегі Елшілік', 'Посольство в Таллине', 'Embassy in Tallinn', 'EST', 'Таллин', 'Таллин', 'Tallinn', 'Europe/Tallinn'),
('ETH-ADD', 'Аддис-Абебадағы Елшілік', 'Посольство в Аддис-Абебе', 'Embassy in Addis Ababa', 'ETH', 'Аддис-Абеба', 'Аддис-Абеба', 'Addis Ababa', 'Africa/Addis_Ababa'),
('FIN-HEL', 'Хельсинкидегі Елшілік', 'Посольство в Хельсинки', 'Embassy in Helsinki', 'FIN', 'Хельсинки', 'Хельсинки', 'Helsinki', 'Europe/Helsinki'),
('FRA-PAR', 'Париждегі Елшілік', 'Посольство в Париже', 'Embassy in Paris', 'FRA', 'Париж', 'Париж', 'Paris', 'Europe/Paris'),
('FRA-SXB', 'Страсбургтағы Бас консулдық', 'Генеральное консульство в Страсбурге', 'Consulate General in Strasbourg', 'FRA', 'Страсбург', 'Страсбург', 'Strasbourg', 'Europe/Paris'),
('GBR-LON', 'Лондондағы Елшілік', 'Посольство в Лондоне', 'Embassy in London', 'GBR', 'Лондон', 'Лондон', 'London', 'Europe/London'),
('GEO-TBS', 'Тбилисидегі Елшілік', 'Посольство в Тбилиси', 'Embassy in Tbilisi', 'GEO', 'Тбилиси', 'Тбилиси', 'Tbilisi', 'Asia/Tbilisi'),
('GRC-ATH', 'Афинадағы Елшілік', 'Посольство в Афинах', 'Embassy in Athens', 'GRC', 'Афина', 'Афины', 'Athens', 'Europe/Athens'),
('HRV-ZAG', 'Загребтегі Елшілік', 'Посольство в Загребе', 'Embassy in Zagreb', 'HRV', 'Загреб', 'Загреб', 'Zagreb', 'Europe/Zagreb'),
('HUN-BUD', 'Будапешттегі Елшілік', 'Посольство в Будапеште', 'Embassy in Budapest', 'HUN', 'Будапешт', 'Будапешт', 'Budapest', 'Europe/Budapest'),
('IDN-JKT', 'Джакартадағы Елшілік', 'Посольство в Джакарте', 'Embassy in Jakarta', 'IDN', 'Джакарта', 'Джакарта', 'Jakarta', 'Asia/Jakarta'),
('IND-DEL', 'Нью-Делидегі Елшілік', 'Посольство в Нью-Дели', 'Embassy in New Delhi', 'IND', 'Нью-Дели', 'Нью-Дели', 'New Delhi', 'Asia/Kolkata'),
('IRN-BND', 'Бендер-Аббастағы Бас консулдық', 'Генеральное консульство в Бендер-Аббасе', 'Consulate General in Bandar Abbas', 'IRN', 'Бендер-Аббас', 'Бендер-Аббас', 'Bandar Abbas', 'Asia/Tehran'),
('IRN-GBT', 'Горгандағы Бас консулдық', 'Генеральное консульство в Горгане', 'Consulate General in Gorgan', 'IRN', 'Горган', 'Горган', 'Gorgan', 'Asia/Tehran'),
('IRN-THR', 'Тегерандағы Елшілік', 'Посольство в Тегеране', 'Embassy in Tehran', 'IRN', 'Тегеран', 'Тегеран', 'Tehran', 'Asia/Tehran'),
('ISR-TLV', 'Тель-Авивтегі Елшілік', 'Посольство в Тель-Авиве', 'Embassy in Tel Aviv', 'ISR', 'Тель-Авив', 'Тель-Авив', 'Tel Aviv', 'Asia/Jerusalem'),
('ITA-MIL', 'Миландағы Бас консулдық', 'Генеральное консульство в Милане', 'Consulate General in Milan', 'ITA', 'Милан', 'Милан', 'Milan', 'Europe/Rome'),
('ITA-ROM', 'Римдегі Елшілік', 'Посольство в Риме', 'Embassy in Rome', 'ITA', 'Рим', 'Рим', 'Rome', 'Europe/Rome'),
('JOR-AMM', 'Аммандағы Елшілік', 'Посольство в Аммане', 'Embassy in Amman', 'JOR', 'Амман', 'Амман', 'Amman', 'Asia/Amman'),
('JPN-TYO', 'Токиодағы Елшілік', 'Посольство в Токио', 'Embassy in Tokyo', 'JPN', 'Токио', 'Токио', 'Tokyo', 'Asia/Tokyo'),
('KGZ-BIS', 'Бішкектегі Елшілік', 'Посольство в Бишкеке', 'Embassy in Bishkek', 'KGZ', 'Бішкек', 'Бишкек', 'Bishkek', 'Asia/Bishkek'),
('KGZ-OSS', 'Оштағы Бас консулдық', 'Генеральное консульство в Оше', 'Consulate General in Osh', 'KGZ', 'Ош', 'Ош', 'Osh', 'Asia/Bishkek'),
('KOR-PUS', 'Пусандағы Бас консулдық', 'Генеральное консульство в Пусане', 'Consulate General in Busan', 'KOR', 'Пусан', 'Пусан', 'Busan', 'Asia/Seoul'),
('KOR-SEL', 'Сеулдегі Елшілік', 'Посольство в Сеуле', 'Embassy in Seoul', 'KOR', 'Сеул', 'Сеул', 'Seoul', 'Asia/Seoul'),
('KWT-KWI', 'Эль-Кувейттегі Елшілік', 'Посольство в Эль-Кувейте', 'Embassy in Kuwait City', 'KWT', 'Эль-Кувейт', 'Эль-Кувейт', 'Kuwait City', 'Asia/Kuwait'),
('LBN-BEY', 'Бейруттағы Елшілік', 'Посольство в Бейруте', 'Embassy in Beirut', 'LBN', 'Бейрут', 'Бейрут', 'Beirut', 'Asia/Beirut'),
('LTU-VNO', 'Вильнюстегі Елшілік', 'Посольство в Вильнюсе', 'Embassy in Vilnius', 'LTU', 'Вильнюс', 'Вильнюс', 'Vilnius', 'Europe/Vilnius'),
('LVA-RIX', 'Ригадағы Елшілік', 'Посольство в Риге', 'Embassy in Riga', 'LVA', 'Рига', 'Рига', 'Riga', 'Europe/Riga'),
('MAR-RBA', 'Рабаттағы Елшілік', 'Посольство в Рабате', 'Embassy in Rabat', 'MAR', 'Рабат', 'Рабат', 'Rabat', 'Africa/Casablanca'),
('MDA-KIV', 'Кишиневтегі Елшілік', 'Посольство в Кишинёве', 'Embassy in Chisinau', 'MDA', 'Кишинев', 'Кишинёв', 'Chisinau', 'Europe/Chisinau'),
('MEX-MEX', 'Мехикодағы Елшілік', 'Посольство в Мехико', 'Embassy in Mexico City', 'MEX', 'Мехико', 'Мехико', 'Mexico City', 'America/Mexico_City'),
('MNG-ULG', 'Өлгейдегі Консулдық', 'Консульство в Улгие', 'Consulate in Ulgii', 'MNG', 'Өлгей', 'Улгий', 'Ulgii', 'Asia/Hovd'),
('MNG-ULN', 'Ұланбатырдағы Елшілік', 'Посольство в Улан-Баторе', 'Embassy in Ulaanbaatar', 'MNG', 'Ұланбатыр', 'Улан-Батор', 'Ulaanbaatar', 'Asia/Ulaanbaatar'),
('MYS-KUL', 'Куала-Лумпурдағы Елшілік', 'Посольство в Куала-Лумпуре', 'Embassy in Kuala Lumpur', 'MYS', 'Куала-Лумпур', 'Куала-Лумпур', 'Kuala Lumpur', 'Asia/Kuala_Lumpur'),
('NLD-HAG', 'Гаагадағы Елшілік', 'Посольство в Гааге', 'Embassy in The Hague', 'NLD', 'Гаага', 'Гаага', 'The Hague', 'Europe/Amsterdam'),
('NOR-OSL', 'Ослодағы Елшілік', 'Посольство в Осло', 'Embassy in Oslo', 'NOR', 'Осло', 'Осло', 'Oslo', 'Europe/Oslo'),
('OMN-MCT', 'Маскаттағы Елшілік', 'Посольство в Маскате', 'Embassy in Muscat', 'OMN', 'Маскат', 'Маскат', 'Muscat', 'Asia/Muscat'),
('PAK-ISB', 'Исламабадтағы Елшілік', 'Посольство в Исламабаде', 'Embassy in Islamabad', 'PAK', 'Исламабад', 'Исламабад', 'Islamabad', 'Asia/Karachi'),
('POL-WAW', 'Варшавадағы Елшілік', 'Посольство в Варшаве', 'Embassy in Warsaw', 'POL', 'Варшава', 'Варшава', 'Warsaw', 'Europe/Warsaw'),
('PRT-LIS', 'Лиссабондағы Елшілік', 'Посольство в Лиссабоне', 'Embassy in Lisbon', 'PRT', 'Лиссабон', 'Лиссабон', 'Lisbon', 'Europe/Lisbon'),
('QAT-DOH', 'Дохадағы Елшілік', 'Посольство в Дохе', 'Embassy in Doha', 'QAT', 'Доха', 'Доха', 'Doha', 'Asia/Qatar'),
('ROU-BUH', 'Бухаресттегі Елшілік', 'Посольство в Бухаресте', 'Embassy in Bucharest', 'ROU', 'Бухарест', 'Бухарест', 'Bucharest', 'Europe/Bucharest'),
('RUS-ASF', 'Астрахандағы Бас консулдық', 'Генеральное консульство в Астрахани', 'Consulate General in Astrakhan', 'RUS', 'Астрахан', 'Астрахань', 'Astrakhan', 'Europe/Astrakhan'),
('RUS-KZN', 'Қазандағы Бас консулдық', 'Генеральное консульство в Казани', 'Consulate General in Kazan', 'RUS', 'Қазан', 'Казань', 'Kazan', 'Europe/Moscow'),
('RUS-LED', 'Санкт-Петербургтегі Бас консулдық', 'Генеральное консульство в Санкт-Петербурге', 'Consulate General in Saint Petersburg', 'RUS', 'Санкт-Петербург', 'Санкт-Петербург', 'Saint Petersburg', 'Europe/Moscow'),
('RUS-MOW', 'Мәскеудегі Елшілік', 'Посольство в Москве', 'Embassy in Moscow', 'RUS', 'Мәскеу', 'Москва', 'Moscow', 'Europe/Moscow'),
('RUS-OMS', 'Омбыдағы Консулдық', 'Консульство в Омске', 'Consulate in Omsk', 'RUS', 'Омбы', 'Омск', 'Omsk', 'Asia/Omsk'),
('SAU-JED', 'Жиддадағы Бас консулдық', 'Генеральное консульство в Джидде', 'Consulate General in Jeddah', 'SAU', 'Жидда', 'Джидда', 'Jeddah', 'Asia/Riyadh'),
('SAU-RUH', 'Эр-Риядтағы Елшілік', 'Посольство в Эр-Рияде', 'Embassy in Riyadh', 'SAU', 'Эр-Рияд', 'Эр-Рияд', 'Riyadh', 'Asia/Riyadh'),
('SGP-SIN', 'Сингапурдағы Елшілік', 'Посольство в Сингапуре', 'Embassy in Singapore', 'SGP', 'Сингапур', 'Сингапур', 'Singapore', 'Asia/Singapore'),
('SRB-BEG', 'Белградтағы Елшілік', 'Посольство в Белграде', 'Embassy in Belgrade', 'SRB', 'Белград', 'Белград', 'Belgrade', 'Europe/Belgrade'),
('SVK-BTS', 'Братиславадағы Елшілік', 'Посольство в Братиславе', 'Embassy in Bratislava', 'SVK', 'Братислава', 'Братислава', 'Bratislava', 'Europe/Bratislava'),
('SWE-STO', 'Стокгольмдегі Елшілік', 'Посольство в Стокгольме', 'Embassy in Stockholm', 'SWE', 'Стокгольм', 'Стокгольм', 'Stockholm', 'Europe/Stockholm'),
('THA-BKK', 'Бангкоктегі Елшілік', 'Посольство в Бангкоке', 'Embassy in Bangkok', 'THA', 'Бангкок', 'Бангкок', 'Bangkok', 'Asia/Bangkok'),
('TJK-DYU', 'Душанбедегі Елшілік', 'Посольство в Душанбе', 'Embassy in Dushanbe', 'TJK', 'Душанбе', 'Душанбе', 'Dushanbe', 'Asia/Dushanbe'),
('TKM-ASB', 'Ашғабаттағы Елшілік', 'Посольство в Ашхабаде', 'Embassy in Ashgabat', 'TKM', 'Ашғабат', 'Ашхабад', 'Ashgabat', 'Asia/Ashgabat'),
('TKM-KRW', 'Түрікменбашыдағы Консулдық', 'Консульство в Туркменбаши', 'Consulate in Turkmenbashi', 'TKM', 'Түрікменбашы', 'Туркменбаши', 'Turkmenbashi', 'Asia/Ashgabat'),
('TUR-ANK', 'Анкарадағы Елшілік', 'Посольство в Анкаре', 'Embassy in Ankara', 'TUR', 'Анкара', 'Анкара', 'Ankara', 'Europe/Istanbul'),
('TUR-AYT', 'Анталиядағы Бас консулдық', 'Генеральное консульство в Анталье', 'Consulate General in Antalya', 'TUR', 'Анталия', 'Анталья', 'Antalya', 'Europe/Istanbul'),
('TUR-IST', 'Стамбулдағы Бас консулдық', 'Генеральное консульство в Стамбуле', 'Consulate General in Istanbul', 'TUR', 'Стамбул', 'Стамбул', 'Istanbul', 'Europe/Istanbul'),
('UKR-IEV', 'Киевтегі Елшілік', 'Посольство в Киеве', 'Embassy in Kyiv', 'UKR', 'Киев', 'Киев', 'Kyiv', 'Europe/Kyiv'),
('USA-NYC', 'Нью-Йорктегі Бас консулдық', 'Генеральное консульство в Нью-Йорке', 'Consulate General in New York', 'USA', 'Нью-Йорк', 'Нью-Йорк', 'New York', 'America/New_York'),
('USA-SFO', 'Сан-Францискодағы Бас консулдық', 'Генеральное консульство в Сан-Франциско', 'Consulate General in San Francisco', 'USA', 'Сан-Франциско', 'Сан-Франциско', 'San Francisco', 'America/Los_Angeles'),
('USA-WAS', 'Вашингтондағы Елшілік', 'Посольство в Вашингтоне', 'Embassy in Washington', 'USA', 'Вашингтон', 'Вашингтон', 'Washington', 'America/New_York'),
('UZB-SKD', 'Самарқандағы Бас консулдық', 'Генеральное консульство в Самарканде', 'Consulate General in Samarkand', 'UZB', 'Самарқан', 'Самарканд', 'Samarkand', 'Asia/Samarkand'),
('UZB-TAS', 'Ташкенттегі Елшілік', 'Посольство в Ташкенте', 'Embassy in Tashkent', 'UZB', 'Ташкент', 'Ташкент', 'Tashkent', 'Asia/Tashkent'),
('VNM-HAN', 'Ханойдағы Елшілік', 'Посольство в Ханое', 'Embassy in Hanoi', 'VNM', 'Ханой', 'Ханой', 'Hanoi', 'Asia/Ho_Chi_Minh'),
('ZAF-PRY', 'Преториядағы Елшілік', 'Посольство в Претории', 'Embassy in Pretoria', 'ZAF', 'Претория', 'Претория', 'Pretoria', 'Africa/Johannesburg')
) listed (code, name_kk, name_ru, name_en, country, city_kk, city_ru, city_en, time_zone)
on conflict (code) do update set name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en,
    country = excluded.country, city_kk = excluded.city_kk, city_ru = excluded.city_ru, city_en = excluded.city_en,
    time_zone = excluded.time_zone, source = excluded.source;

insert into mission_period (mission, valid_from, valid_to, source)
select code, period.* from mission cross join (values
    (date '2024-04-13', date '2024-12-31', 'joint order of 19.03.2024'),
    (date '2025-04-18', date '2025-12-31', 'joint order G25IY111418; the day is that of Moscow, of other missions not found'),
    (date '2026-01-01', null, 'open default: no order found')) period
where source is not null;

-- missions that somebody entered by hand keep their time
insert into mission_period (mission, valid_from, valid_to, source)
select code, active_from, active_to, 'entered by hand' from mission where source is null;
update mission set city_kk = name_kk, city_ru = name_ru, city_en = name_en, source = 'entered by hand'
where source is null;

alter table mission
    drop column active_from,
    drop column active_to,
    alter column city_kk set not null,
    alter column city_ru set not null,
    alter column city_en set not null,
    alter column source set not null;

-- On which days of the week a mission rests, and whether it works off days that Kazakhstan transfers.
create table mission_week (
    mission         text not null,
    weekend         text not null,
    keeps_transfers boolean not null,
    valid_from      date not null,
    valid_to        date,
    source          text not null,
    constraint mission_week_pk primary key (mission, valid_from),
    constraint mission_week_mission_fk foreign key (mission) references mission (code),
    constraint mission_week_weekend_form check (
        weekend ~ '^(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY( (MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY){0,2}$'),
    constraint mission_week_period check (valid_to >= valid_from),
    constraint mission_week_one_at_a_time
        exclude using gist (mission with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- The weekends of host countries; a transfer moves a Saturday or Sunday, so it means nothing where those are worked.
insert into mission_week (mission, weekend, keeps_transfers, valid_from, source)
select code, weekend, weekend = 'SATURDAY SUNDAY', date '2024-01-01', 'public knowledge: weekend of the host country'
from (select code, case when country in ('EGY', 'ISR', 'JOR', 'KWT', 'OMN', 'QAT', 'SAU') then 'FRIDAY SATURDAY' when country in ('AFG', 'IRN') then 'FRIDAY'
                   else 'SATURDAY SUNDAY' end as weekend from mission) as hosted;

-- Days off that come each year: of Kazakhstan (KAZ) for all, of a host country for the missions in it, or of one mission.
-- One that moves makes the next working day a day off when it falls on a weekend (Law on holidays, art. 5).
create table holiday (
    kept_in    text not null,
    month      integer not null,
    day        integer not null,
    moves      boolean not null,
    valid_from date not null,
    valid_to   date,
    source     text not null,
    constraint holiday_pk primary key (kept_in, month, day, valid_from),
    constraint holiday_kept_in_form check (kept_in ~ '^[A-Z]{3}(-[A-Z]{3})?$'),
    constraint holiday_day_exists check (make_date(2024, month, day) is not null),
    constraint holiday_period check (valid_to >= valid_from),
    constraint holiday_one_at_a_time exclude using gist
        (kept_in with =, month with =, day with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into holiday (kept_in, month, day, moves, valid_from, valid_to, source) values
('KAZ', 1, 1, true, '2024-01-01', null, 'Law on holidays: New Year'),
('KAZ', 1, 2, true, '2024-01-01', null, 'Law on holidays: New Year, second day'),
('KAZ', 1, 7, false, '2024-01-01', null, 'Orthodox Christmas; Labour Code, art. 84(5)'),
('KAZ', 3, 8, true, '2024-01-01', null, 'Law on holidays: Women''s Day'),
('KAZ', 3, 21, true, '2024-01-01', null, 'Law on holidays: Nauryz'),
('KAZ', 3, 22, true, '2024-01-01', null, 'Law on holidays: Nauryz, second day'),
('KAZ', 3, 23, true, '2024-01-01', null, 'Law on holidays: Nauryz, third day'),
('KAZ', 5, 1, true, '2024-01-01', null, 'Law on holidays: Unity Day'),
('KAZ', 5, 7, true, '2024-01-01', null, 'Law on holidays: Defender Day'),
('KAZ', 5, 9, true, '2024-01-01', null, 'Law on holidays: Victory Day'),
('KAZ', 7, 6, true, '2024-01-01', null, 'Law on holidays: Capital Day'),
('KAZ', 8, 30, true, '2024-01-01', '2025-12-31', 'Law on holidays: Constitution Day'),
('KAZ', 3, 15, true, '2027-01-01', null, 'Law on holidays: Constitution Day by the referendum of 15.03.2026'),
('KAZ', 10, 25, true, '2024-01-01', null, 'Law on holidays: Republic Day'),
('KAZ', 12, 16, true, '2024-01-01', null, 'Law on holidays: Independence Day');

insert into holiday (kept_in, month, day, moves, valid_from, source)
select listed.*, false, date '2024-01-01', 'public knowledge: national day of the host country' from (values
('AFG', 8, 19),
('ARE', 12, 2),
('ARE', 12, 3),
('ARM', 9, 21),
('AUS', 1, 26),
('AUT', 10, 26),
('AZE', 5, 28),
('BEL', 7, 21),
('BGR', 3, 3),
('BLR', 7, 3),
('BRA', 9, 7),
('CAN', 7, 1),
('CHE', 8, 1),
('CHN', 10, 1),
('CHN', 10, 2),
('CHN', 10, 3),
('CUB', 1, 1),
('CZE', 10, 28),
('DEU', 10, 3),
('EGY', 7, 23),
('ESP', 10, 12),
('EST', 2, 24),
('FIN', 12, 6),
('FRA', 7, 14),
('GEO', 5, 26),
('GRC', 3, 25),
('HRV', 5, 30),
('HUN', 8, 20),
('IDN', 8, 17),
('IND', 1, 26),
('IND', 8, 15),
('ITA', 6, 2),
('JOR', 5, 25),
('KGZ', 8, 31),
('KOR', 8, 15),
('KWT', 2, 25),
('LBN', 11, 22),
('LTU', 2, 16),
('LVA', 11, 18),
('MAR', 7, 30),
('MDA', 8, 27),
('MEX', 9, 16),
('MNG', 7, 11),
('MYS', 8, 31),
('NLD', 4, 27),
('NOR', 5, 17),
('OMN', 11, 18),
('PAK', 3, 23),
('POL', 11, 11),
('PRT', 6, 10),
('QAT', 12, 18),
('ROU', 12, 1),
('RUS', 6, 12),
('SAU', 9, 23),
('SGP', 8, 9),
('SRB', 2, 15),
('SVK', 9, 1),
('SWE', 6, 6),
('TJK', 9, 9),
('TKM', 9, 27),
('TUR', 10, 29),
('UKR', 8, 24),
('USA', 7, 4),
('UZB', 9, 1),
('VNM', 9, 2),
('ZAF', 4, 27)
) listed;

-- Days that no rule gives: a yearly act transfers days off, the moon brings Kurban Ait, a mission closes for a day.
create table special_day (
    kept_in text not null,
    day     date not null,
    kind    text not null,
    source  text not null,
    constraint special_day_pk primary key (kept_in, day),
    constraint special_day_kept_in_form check (kept_in ~ '^[A-Z]{3}(-[A-Z]{3})?$'),
    constraint special_day_kind_known check (kind in ('OFF', 'OFF_BY_TRANSFER', 'WORKED_BY_TRANSFER'))
);

insert into special_day (kept_in, day, kind, source) values
('KAZ', '2024-05-04', 'WORKED_BY_TRANSFER', 'G24G0000109 (Minister of Labour)'),
('KAZ', '2024-05-08', 'OFF_BY_TRANSFER', 'G24G0000109 (Minister of Labour)'),
('KAZ', '2024-06-16', 'OFF', 'Kurban Ait: vacanza/holidays'),
('KAZ', '2025-01-03', 'OFF_BY_TRANSFER', 'G24G0000436 (Minister of Labour, No. 436 of 21.11.2024)'),
('KAZ', '2025-01-05', 'WORKED_BY_TRANSFER', 'G24G0000436 (Minister of Labour, No. 436 of 21.11.2024)'),
('KAZ', '2025-06-06', 'OFF', 'Kurban Ait: vacanza/holidays'),
('KAZ', '2026-05-27', 'OFF', 'Kurban Ait: vacanza/holidays, an estimate');
