-- The category that an applicant states, with the papers brought for it. Kept as stated: which categories there are is a
-- matter of the rule set of the day of application.
alter table presented_papers
    add column category text,
    add constraint presented_papers_category_form check (category ~ '^[A-Z]+(_[A-Z0-9]+)*$');

create table presented_paper (
    application_id bigint not null,
    code           text not null,
    constraint presented_paper_pk primary key (application_id, code),
    constraint presented_paper_papers_fk foreign key (application_id) references presented_papers (application_id)
        deferrable initially deferred,
    constraint presented_paper_code_form check (code ~ '^[A-Z]+(_[A-Z0-9]+)*$')
);

-- The contract carries a category now, so the joint order of 2025 can be kept: it admits nobody else.
update rule_set set category_required = true where code = 'PILOT_2025';
