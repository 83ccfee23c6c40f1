-- That a person was sent a link by which she answers or reads something, whatever kind it is of; what she answers is kept by
-- the feature that asks.
create sequence ask_link_seq;
create table ask_link (
    id bigint primary key,
    -- Seed of the secret of the link; another one ends the link.
    uuid varchar(36) not null,
    -- Purpose, such as pack.
    kind varchar(20) not null,
    -- The identifier of what it is about.
    subject varchar(36) not null,
    person_id bigint not null,
    -- SHA-256 of the secret.
    link_hash varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    -- Count of the messages that were written, and when the latest one was.
    messages smallint not null,
    message_at timestamp(6) with time zone not null,
    -- Moment at which it was used, where an answer uses it up, and what was said beside; null while it was not.
    answered_at timestamp(6) with time zone,
    remark varchar(500),
    constraint uq_ask_link_uuid unique (uuid),
    constraint uq_ask_link_hash unique (link_hash),
    constraint fk_ask_link_person foreign key (person_id) references person (id) on delete cascade
);
create index ix_ask_link_subject on ask_link (kind, subject, person_id);
create index ix_ask_link_person on ask_link (person_id);
