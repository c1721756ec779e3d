-- What was presented at the counter beside the data of the person, and where what was read in the identity document does
-- not agree with what was entered (MVD order 258: names from the machine readable zone, the rest from the visual zone).
create table presented_papers (
    application_id    bigint not null,
    mrz               text,
    as_printed        boolean,
    visual_surname    text,
    visual_given_name text,
    visual_patronymic text,
    constraint presented_papers_pk primary key (application_id),
    constraint presented_papers_application_fk foreign key (application_id) references application (id)
        deferrable initially deferred,
    constraint presented_papers_mrz_form check (mrz ~ '^[A-Z0-9<]{30,44}(\n[A-Z0-9<]{30,44}){1,2}$'),
    constraint presented_papers_reading_whole check ((mrz is null) = (as_printed is null)),
    constraint presented_papers_visual_name_of_reading check (
        mrz is not null or (visual_surname is null and visual_given_name is null and visual_patronymic is null))
);

create table reading_difference (
    application_id bigint not null,
    compared       text not null,
    element        text not null,
    contrast       text not null,
    constraint reading_difference_pk primary key (application_id, compared, element, contrast),
    constraint reading_difference_papers_fk foreign key (application_id) references presented_papers (application_id)
        deferrable initially deferred,
    constraint reading_difference_compared_known check (compared in ('MRZ_ITSELF', 'MRZ_AND_VIZ', 'MRZ_AND_FORM',
        'VIZ_AND_FORM'))
);
