-- Messages that are to leave, or have left: written in the transaction of what they are about, sent by a job.
create sequence outbox_message_seq start with 50 increment by 50;
create table outbox_message (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- Names what the message is for; a repeated run that writes it again doubles nothing.
    idempotency_key varchar(200) not null,
    recipient varchar(254) not null,
    subject varchar(200) not null,
    body varchar(10000) not null,
    -- Where a signed link leads, and what it is made from when the message leaves; the link itself is never stored.
    link_path varchar(200),
    link_seed varchar(36),
    message_id varchar(200) not null,
    -- WAITING, SENT, FAILED or SUPPRESSED: the recipient refuses messages.
    state varchar(12) not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    -- The run that is about to send it, and until when nobody else does.
    claimed_by varchar(36),
    claimed_until timestamp(6) with time zone,
    last_error varchar(1000),
    record_type varchar(40) not null,
    record_id varchar(36) not null,
    -- Whoever looks after it sees the message; without one only those who do everywhere.
    territory_id bigint,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    ended_at timestamp(6) with time zone,
    constraint uq_outbox_message_uuid unique (uuid),
    constraint uq_outbox_message_key unique (idempotency_key),
    constraint fk_outbox_message_territory foreign key (territory_id) references territory (id)
);
create index ix_outbox_message_due on outbox_message (state, next_attempt_at, id);
create index ix_outbox_message_created on outbox_message (created_at, id);
create index ix_outbox_message_record on outbox_message (record_type, record_id);

-- Addresses to which nothing is sent any more, as digests: enough to recognise one, not to write to it.
create table mail_refusal (
    address_hash varchar(64) not null,
    refused_at timestamp(6) with time zone not null,
    constraint pk_mail_refusal primary key (address_hash)
);
