-- Who may call what. What is not allowed here is denied. Written with the functions below, see docs/senders.md.
create extension if not exists pgcrypto;

create table sender (
    sender_id     text not null,
    name          text not null,
    active        boolean not null default true,
    proofs        text[] not null,
    password_hash text,
    per_second    integer not null,
    burst         integer not null,
    constraint sender_pk primary key (sender_id),
    constraint sender_id_form check (sender_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    constraint sender_proofs_known check (cardinality(proofs) > 0
        and proofs <@ array['CERTIFICATE', 'PASSWORD', 'SIGNATURE']),
    constraint sender_password_hash_is_bcrypt check (password_hash ~ '^\$2[ay]\$[0-9]{2}\$[./A-Za-z0-9]{53}$'),
    constraint sender_per_second_range check (per_second between 1 and 100000),
    constraint sender_burst_range check (burst between per_second and 1000000)
);

create table sender_certificate (
    sender_id   text not null,
    use         text not null,
    certificate bytea not null,
    sha256      bytea not null generated always as (sha256(certificate)) stored,
    valid_from  timestamptz not null,
    valid_to    timestamptz,
    constraint sender_certificate_pk primary key (sender_id, use, sha256),
    constraint sender_certificate_sender_fk foreign key (sender_id) references sender (sender_id),
    constraint sender_certificate_use_known check (use in ('TRANSPORT', 'SIGNATURE')),
    constraint sender_certificate_is_der check (get_byte(certificate, 0) = 48),
    constraint sender_certificate_window check (valid_to > valid_from)
);
-- a caller without a sender id is known by this certificate alone
create unique index sender_certificate_transport_once on sender_certificate (sha256) where use = 'TRANSPORT';

create table sender_operation (
    sender_id text not null,
    service   text not null,
    operation text not null,
    constraint sender_operation_pk primary key (sender_id, service, operation),
    constraint sender_operation_sender_fk foreign key (sender_id) references sender (sender_id),
    constraint sender_operation_service_form check (service ~ '^[a-z]+$'),
    constraint sender_operation_operation_form check (operation ~ '^[a-z][A-Za-z]*$')
);

-- Registers a sender, or changes what was registered; password, certificates and operations stay.
create function add_sender(id text, name text, proofs text[], per_second integer default 50, burst integer default 100)
returns void language sql as $$
    insert into sender (sender_id, name, proofs, per_second, burst)
    values (add_sender.id, add_sender.name, add_sender.proofs, add_sender.per_second, add_sender.burst)
    on conflict (sender_id) do update set name = excluded.name, proofs = excluded.proofs,
        per_second = excluded.per_second, burst = excluded.burst
$$;

-- bcrypt reads no more than 72 bytes: a longer password would be cut without a word.
create function set_sender_password(id text, password text) returns void language plpgsql as $$
begin
    if char_length(password) < 12 or octet_length(password) > 72 then
        raise exception 'a password has 12 characters at least and 72 bytes at most';
    end if;
    update sender set password_hash = crypt(password, gen_salt('bf', 10)) where sender_id = id;
    if not found then
        raise exception 'there is no sender %', id;
    end if;
end
$$;

-- The certificate as PEM. It is believed from valid_from to valid_to, and never outside its own dates.
create function add_sender_certificate(id text, use text, pem text, valid_from timestamptz default now(),
    valid_to timestamptz default null)
returns void language sql as $$
    insert into sender_certificate (sender_id, use, certificate, valid_from, valid_to)
    values (id, add_sender_certificate.use,
        decode(regexp_replace(pem, '-----(BEGIN|END) CERTIFICATE-----|\s', '', 'g'), 'base64'),
        add_sender_certificate.valid_from, add_sender_certificate.valid_to)
    on conflict (sender_id, use, sha256) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to
$$;

create function allow(id text, service text, variadic operations text[]) returns void language sql as $$
    insert into sender_operation (sender_id, service, operation)
    select id, allow.service, operation from unnest(operations) as operation
    on conflict do nothing
$$;

create function forbid(id text, service text, variadic operations text[]) returns void language sql as $$
    delete from sender_operation as allowed
    where sender_id = id and allowed.service = forbid.service and operation = any (operations)
$$;
