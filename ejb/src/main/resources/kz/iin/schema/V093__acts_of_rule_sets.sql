-- The act by which a rule set holds is told to whoever reads it in his language. The source tells where it was read: web
-- addresses, if any.
alter table rule_set
    add column act_kk text,
    add column act_ru text,
    add column act_en text;

-- what somebody proposed since has one name, in the language in which it was typed
update rule_set set
    act_kk = btrim(split_part(source, ';', 1)),
    act_ru = btrim(split_part(source, ';', 1)),
    act_en = btrim(split_part(source, ';', 1)),
    source = btrim(coalesce(substring(source from ';(.*)$'), ''));

update rule_set set act_kk = known.kk, act_ru = known.ru, act_en = known.en, source = known.read_at
from (values
    ('PILOT_2024', '2024 жылғы 19 наурыздағы бірлескен бұйрық', 'совместный приказ от 19 марта 2024 года',
        'joint order of 19 March 2024', 'inform.kz; centralasia24.com'),
    ('SUSPENDED_2025', 'жаңа бірлескен бұйрыққа дейін пилоттық жобаны тоқтата тұру',
        'приостановление пилотного проекта до нового совместного приказа',
        'suspension of the pilot until a new joint order', 'f-chain.com; tgoop.com/prg_jur/9902'),
    ('PILOT_2025', '2025 жылғы G25IY111418 бірлескен бұйрық', 'совместный приказ 2025 года G25IY111418',
        'joint order G25IY111418 of 2025', 'adilet.zan.kz/kaz/docs/G25IY111418; trend.az; f-chain.com'),
    ('OPEN', '2026 жылғы 1 қаңтардан бастап қолданылатын тәртіп',
        'порядок, действующий с 1 января 2026 года',
        'the rules that apply from 1 January 2026', '')) known (code, kk, ru, en, read_at)
where rule_set.code = known.code;

-- so has what was proposed and waits to be confirmed
update administration_proposal
set content = regexp_replace(content, '^SOURCE=(.*)$', E'ACT_KK=\\1\nACT_RU=\\1\nACT_EN=\\1\nSOURCE=', 'n')
where kind = 'RULE_SET' and decided_at is null;

-- what is deferred of the rows is checked now: a table that waits for it can't be altered
set constraints all immediate;

alter table rule_set
    alter column act_kk set not null,
    alter column act_ru set not null,
    alter column act_en set not null,
    add constraint rule_set_act_kk_told check (btrim(act_kk) <> ''),
    add constraint rule_set_act_ru_told check (btrim(act_ru) <> ''),
    add constraint rule_set_act_en_told check (btrim(act_en) <> '');
