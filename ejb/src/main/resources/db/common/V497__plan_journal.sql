-- What happened around an action, in the words of those who keep it, each with a file or none.
create sequence plan_journal_seq start with 50 increment by 50;
create table plan_journal (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    action_id bigint not null,
    noted_on date not null,
    words varchar(4000) not null,
    -- The stored file, what it is called, what it is and how many bytes it has; null without one.
    file_id varchar(36),
    file_name varchar(200),
    media_type varchar(100),
    size_bytes bigint,
    constraint uq_plan_journal_uuid unique (uuid),
    constraint uq_plan_journal_file unique (file_id),
    constraint fk_plan_journal_action foreign key (action_id) references plan_action (id),
    check ((file_id is null) = (media_type is null)),
    check ((file_id is null) = (file_name is null))
);
create index ix_plan_journal_action on plan_journal (action_id, noted_on);
