-- What was said at a gathering: the versions of its minutes. One that was sent or approved changes no more; a correction is
-- a version of its own.
create sequence minutes_seq start with 50 increment by 50;
create table minutes (
    id bigint primary key,
    gathering_id bigint not null,
    -- 1, 2, …
    number smallint not null,
    -- draft, sent or approved.
    state varchar(10) not null,
    created_at timestamp(6) with time zone not null,
    -- When those who were there were asked; null where nobody was.
    sent_at timestamp(6) with time zone,
    -- The day on which they were approved, by answers or at the next gathering.
    approved_on date,
    constraint uq_minutes_number unique (gathering_id, number),
    constraint fk_minutes_gathering foreign key (gathering_id) references gathering (id)
);

-- A version's text about an item of the agenda, and one about the gathering as a whole.
create sequence minutes_text_seq start with 50 increment by 50;
create table minutes_text (
    id bigint primary key,
    minutes_id bigint not null,
    -- The identifier of the item, or general.
    part varchar(36) not null,
    -- Null for the one about the whole.
    agenda_item_id bigint,
    -- Counts its writings, by which two secretaries who write at once are told of each other.
    version integer not null,
    text varchar(20000) not null,
    changed_at timestamp(6) with time zone not null,
    -- What the item was called and where it stood when the version was closed; null before.
    title varchar(300),
    rank smallint,
    constraint uq_minutes_text_part unique (minutes_id, part),
    constraint fk_minutes_text_minutes foreign key (minutes_id) references minutes (id) on delete cascade,
    constraint fk_minutes_text_item foreign key (agenda_item_id) references agenda_item (id)
);
create index ix_minutes_text_item on minutes_text (agenda_item_id);

-- Who is asked whether a version may stand, and what she says; once for a person and version.
create sequence minutes_answer_seq start with 50 increment by 50;
create table minutes_answer (
    id bigint primary key,
    -- What the secret of the link in her message is made from.
    uuid varchar(36) not null,
    minutes_id bigint not null,
    person_id bigint not null,
    -- When the latest message was written, and how many were; null and 0 where she was not asked by a message.
    asked_at timestamp(6) with time zone,
    messages smallint not null,
    -- approves or corrects; null while she has not answered.
    answer varchar(10),
    -- What she wants to be corrected; null where she does not, and where a file does not tell.
    correction varchar(1000),
    answered_at timestamp(6) with time zone,
    -- Whether she said so herself by her link, or somebody noted it.
    by_link boolean not null,
    constraint uq_minutes_answer_uuid unique (uuid),
    constraint uq_minutes_answer_person unique (minutes_id, person_id),
    constraint fk_minutes_answer_minutes foreign key (minutes_id) references minutes (id),
    constraint fk_minutes_answer_person foreign key (person_id) references person (id)
);
create index ix_minutes_answer_person on minutes_answer (person_id);

-- The links that lead to an answer: of two entries of one person both links, once they are merged.
create table minutes_link (
    -- SHA-256 of the secret.
    link_hash varchar(64) primary key,
    minutes_answer_id bigint not null,
    constraint fk_minutes_link_answer foreign key (minutes_answer_id) references minutes_answer (id) on delete cascade
);
create index ix_minutes_link_answer on minutes_link (minutes_answer_id);
