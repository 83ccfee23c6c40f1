-- Acts on several records, with what became of each, so that they can be told and taken back.
create sequence record_act_seq;
create table record_act (
    id bigint primary key,
    uuid varchar(36) not null,
    -- The opaque identifier of the account; its acts go with it.
    account varchar(36) not null,
    -- The kind of records, as texts and pages call it.
    kind varchar(60) not null,
    -- The field that is given a value; null where records are archived.
    field varchar(60),
    -- The value that it gets, a JSON array of texts.
    held varchar(16000),
    -- The reason for which records are archived.
    reason varchar(500),
    begun_at timestamp(6) with time zone not null,
    -- Since when it is taken back; null where it is not.
    back_at timestamp(6) with time zone,
    -- The run of the job that does it or takes it back; null where there are few records.
    run varchar(36),
    constraint uq_record_act_uuid unique (uuid)
);
create index ix_record_act_account on record_act (account);
create index ix_record_act_begun on record_act (begun_at);

create table record_act_row (
    act_id bigint not null,
    rank integer not null,
    record varchar(36) not null,
    name varchar(600) not null,
    -- The version that was seen; that which the act made, once it is done.
    version integer not null,
    state varchar(10) not null,
    -- The value of the field until then, a JSON array of texts.
    before varchar(16000),
    -- The violation for which it was left or kept: a JSON object.
    why varchar(4000),
    constraint pk_record_act_row primary key (act_id, rank),
    constraint fk_record_act_row_act foreign key (act_id) references record_act (id) on delete cascade
);
create index ix_record_act_row_state on record_act_row (act_id, state, rank);
