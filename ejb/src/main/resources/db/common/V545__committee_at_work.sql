-- What a gathering talks about, what was decided there, and who does what by when.
create sequence agenda_item_seq start with 50 increment by 50;
create table agenda_item (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    gathering_id bigint not null,
    -- That of its gathering, which moves it along.
    territory_id bigint not null,
    -- Its place on the agenda, from 1.
    rank smallint not null,
    title varchar(300) not null,
    -- How long it may take, in minutes; null where nobody said.
    duration smallint,
    -- Who presents it: a person of the register, or words such as a secretariat's; null for nobody.
    presenter_id bigint,
    presented_by varchar(200),
    remark varchar(2000),
    -- Whether it waits for the next gathering, and the item of an earlier one that it goes on with.
    carried_over boolean not null,
    continues_id bigint,
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_agenda_item_uuid unique (uuid),
    constraint fk_agenda_item_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_agenda_item_territory foreign key (territory_id) references territory (id),
    constraint fk_agenda_item_presenter foreign key (presenter_id) references person (id),
    constraint fk_agenda_item_continues foreign key (continues_id) references agenda_item (id),
    check (duration between 1 and 1440)
);
create index ix_agenda_item_gathering on agenda_item (gathering_id, rank);
create index ix_agenda_item_territory on agenda_item (territory_id);
create index ix_agenda_item_presenter on agenda_item (presenter_id);
create index ix_agenda_item_continues on agenda_item (continues_id);
create index ix_agenda_item_search on agenda_item (search_text, id);

-- The records of other features that an item is about.
create table agenda_item_link (
    agenda_item_id bigint not null,
    -- The kind of the record, such as finding, and its identifier.
    kind varchar(40) not null,
    record_uuid varchar(36) not null,
    rank smallint not null,
    constraint pk_agenda_item_link primary key (agenda_item_id, kind, record_uuid),
    constraint fk_agenda_item_link_item foreign key (agenda_item_id) references agenda_item (id) on delete cascade
);
create index ix_agenda_item_link_record on agenda_item_link (record_uuid, kind);

create sequence decision_seq start with 50 increment by 50;
create table decision (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    body_id bigint not null,
    -- That of its body, which moves it along.
    territory_id bigint not null,
    -- Where it was taken; null for one taken between gatherings.
    gathering_id bigint,
    agenda_item_id bigint,
    -- By which it is cited, such as D-2026-07.
    number varchar(40) not null,
    text varchar(2000) not null,
    -- consensus, reserve (a consensus with reservations) or vote.
    mode varchar(20) not null,
    decided_on date not null,
    -- When it was carried out; null while it is open.
    done_on date,
    -- When and why it was withdrawn; null where it stands.
    withdrawn_on date,
    withdrawn_reason varchar(500),
    remark varchar(2000),
    search_text varchar(4000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_decision_uuid unique (uuid),
    constraint uq_decision_number unique (body_id, number),
    constraint fk_decision_body foreign key (body_id) references body (id),
    constraint fk_decision_territory foreign key (territory_id) references territory (id),
    constraint fk_decision_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_decision_item foreign key (agenda_item_id) references agenda_item (id),
    check (done_on >= decided_on),
    check (withdrawn_on >= decided_on)
);
create index ix_decision_territory on decision (territory_id);
create index ix_decision_gathering on decision (gathering_id);
create index ix_decision_item on decision (agenda_item_id);
create index ix_decision_number on decision (number);
create index ix_decision_decided on decision (decided_on, id);
create index ix_decision_search on decision (search_text, id);

-- The records that a decision is about, and what it does to each.
create table decision_effect (
    decision_id bigint not null,
    kind varchar(40) not null,
    record_uuid varchar(36) not null,
    rank smallint not null,
    -- What is done to it, such as adopted; null where it is only named.
    effect varchar(40),
    -- When it was done to the record; null while it was not.
    applied_at timestamp(6) with time zone,
    constraint pk_decision_effect primary key (decision_id, kind, record_uuid),
    constraint fk_decision_effect_decision foreign key (decision_id) references decision (id) on delete cascade
);
create index ix_decision_effect_record on decision_effect (record_uuid, kind);

create sequence committee_task_seq start with 50 increment by 50;
create table committee_task (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    body_id bigint not null,
    -- That of its body, which moves it along.
    territory_id bigint not null,
    -- What it follows from; null for a task of its own.
    decision_id bigint,
    -- What files call it, such as T-01; null where none does.
    code varchar(40),
    title varchar(500) not null,
    -- Who does it; null while nobody does.
    owner_id bigint,
    due_on date,
    -- When it was done; null while it is open.
    done_on date,
    remark varchar(2000),
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_committee_task_uuid unique (uuid),
    constraint uq_committee_task_code unique (body_id, code),
    constraint fk_committee_task_body foreign key (body_id) references body (id),
    constraint fk_committee_task_territory foreign key (territory_id) references territory (id),
    constraint fk_committee_task_decision foreign key (decision_id) references decision (id),
    constraint fk_committee_task_owner foreign key (owner_id) references person (id)
);
create index ix_committee_task_territory on committee_task (territory_id);
create index ix_committee_task_decision on committee_task (decision_id);
create index ix_committee_task_owner on committee_task (owner_id);
create index ix_committee_task_due on committee_task (due_on, id);
create index ix_committee_task_search on committee_task (search_text, id);
