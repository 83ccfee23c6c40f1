-- That who does a task was asked how far it is, by a message with a link of her own.
create sequence committee_task_request_seq start with 50 increment by 50;
create table committee_task_request (
    id bigint primary key,
    -- What the secret of the link in her message is made from.
    uuid varchar(36) not null,
    task_id bigint not null,
    person_id bigint not null,
    -- SHA-256 of the secret.
    link_hash varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    -- How many messages were written, and when the latest one was.
    messages smallint not null,
    message_at timestamp(6) with time zone not null,
    -- When she said that it is done, and what she added; null while she has not.
    answered_at timestamp(6) with time zone,
    remark varchar(500),
    constraint uq_committee_task_request_uuid unique (uuid),
    constraint uq_committee_task_request_link unique (link_hash),
    constraint fk_committee_task_request_task foreign key (task_id) references committee_task (id),
    constraint fk_committee_task_request_person foreign key (person_id) references person (id)
);
create index ix_committee_task_request_task on committee_task_request (task_id, person_id);
create index ix_committee_task_request_person on committee_task_request (person_id);
