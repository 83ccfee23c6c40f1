-- The pack of a meeting: how it is put together, which editions were made of it, and the links by which members read it.
alter table kept_report add column meeting_uuid varchar(36);
-- members or officers; null for a report that is made for no meeting.
alter table kept_report add column readers varchar(10);
create index ix_kept_report_meeting on kept_report (meeting_uuid);

create sequence pack_setup_seq start with 50 increment by 50;
create table pack_setup (
    id bigint primary key,
    -- That of a gathering, or the habit of a body.
    gathering_id bigint,
    body_id bigint,
    -- How many days before the gathering it is made; null where it is made only when somebody asks.
    days_before smallint,
    -- The names of its sections in their order, with commas between; null for all in their usual order.
    sections varchar(2000),
    constraint uq_pack_setup_gathering unique (gathering_id),
    constraint uq_pack_setup_body unique (body_id),
    constraint fk_pack_setup_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_pack_setup_body foreign key (body_id) references body (id),
    check (gathering_id is null and body_id is not null or gathering_id is not null and body_id is null),
    check (days_before between 0 and 60)
);

-- An edition that was made, with what its page by link shows; its files are kept reports of the same tag.
create sequence pack_edition_seq start with 50 increment by 50;
create table pack_edition (
    id bigint primary key,
    uuid varchar(36) not null,
    gathering_id bigint not null,
    -- members or officers.
    readers varchar(10) not null,
    content_tag varchar(64) not null,
    -- The gathering as the edition tells it: its day, and how often it had changed.
    held_on date not null,
    calendar_sequence integer not null,
    -- The day of the indicators; null where there were none.
    snapshot_on date,
    page_document varchar(36) not null,
    -- The documents of the meeting, bound for these readers; null for none.
    annexes_document varchar(36),
    author_name varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    constraint uq_pack_edition_uuid unique (uuid),
    constraint uq_pack_edition_content unique (gathering_id, readers, content_tag),
    constraint fk_pack_edition_gathering foreign key (gathering_id) references gathering (id)
);
create index ix_pack_edition_page on pack_edition (page_document);
create index ix_pack_edition_annexes on pack_edition (annexes_document);

-- That a member was sent the pack of a meeting, by a message with a link of her own.
create sequence pack_link_seq start with 50 increment by 50;
create table pack_link (
    id bigint primary key,
    -- What the secret of the link is made from.
    uuid varchar(36) not null,
    gathering_id bigint not null,
    person_id bigint not null,
    -- SHA-256 of the secret.
    link_hash varchar(64) not null,
    -- How many messages were written, and when the latest one was.
    messages smallint not null,
    sent_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint uq_pack_link_uuid unique (uuid),
    constraint uq_pack_link_hash unique (link_hash),
    constraint fk_pack_link_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_pack_link_person foreign key (person_id) references person (id)
);
create index ix_pack_link_gathering on pack_link (gathering_id, person_id);
create index ix_pack_link_person on pack_link (person_id);
