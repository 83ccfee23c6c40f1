-- What a version of minutes contained when it closed, beside its texts: nothing changes it any more, whatever becomes of the
-- gathering, its decisions, its tasks and its attendance. Null and empty for a draft.
alter table minutes add column title varchar(200);
alter table minutes add column body_name varchar(200);
alter table minutes add column held_on date;
alter table minutes add column starts_at varchar(5);
alter table minutes add column ends_at varchar(5);
alter table minutes add column mode varchar(20);
alter table minutes add column place varchar(300);
alter table minutes add column excused integer;
alter table minutes add column guests integer;
-- SHA-256 of what it contains, hexadecimal; null for a draft, and for a version that was kept late.
alter table minutes add column digest varchar(64);
-- The day on which a version was kept that had closed before versions kept what they contain; null for all others.
alter table minutes add column caught_up_on date;

-- Who was there. Whoever is erased loses her name and stays one who was there.
create table minutes_presence (
    minutes_id bigint not null,
    -- The key of her attendance, by which the digest tells her from others without naming her.
    mark bigint not null,
    person_id bigint,
    name varchar(200),
    constraint pk_minutes_presence primary key (minutes_id, mark),
    constraint fk_minutes_presence_minutes foreign key (minutes_id) references minutes (id) on delete cascade,
    constraint fk_minutes_presence_person foreign key (person_id) references person (id)
);
create index ix_minutes_presence_person on minutes_presence (person_id);

create table minutes_decision (
    minutes_id bigint not null,
    rank integer not null,
    number varchar(40) not null,
    text varchar(2000) not null,
    mode varchar(20) not null,
    votes_for integer,
    votes_against integer,
    abstained integer,
    withdrawn boolean not null,
    constraint pk_minutes_decision primary key (minutes_id, rank),
    constraint fk_minutes_decision_minutes foreign key (minutes_id) references minutes (id) on delete cascade
);

create table minutes_task (
    minutes_id bigint not null,
    rank integer not null,
    -- That of the decision which it follows from; null for none.
    number varchar(40),
    title varchar(500) not null,
    due_on date,
    constraint pk_minutes_task primary key (minutes_id, rank),
    constraint fk_minutes_task_minutes foreign key (minutes_id) references minutes (id) on delete cascade
);

-- Versions that closed before: as they read today, but without what was entered, or withdrawn, after the day of approval. Nobody
-- knows any more how the rest stood then, and the reader is told so.
update minutes set caught_up_on = current_date,
    (title, body_name, held_on, starts_at, ends_at, mode, place, excused, guests) =
    (select g.title, b.name, g.held_on, g.starts_at, g.ends_at, g.mode, g.place,
        (select count(*) from attendance a where a.gathering_id = g.id and a.state = 'excused'),
        (select count(*) from gathering_guest q where q.gathering_id = g.id and q.accepted = true)
        from gathering g join body b on b.id = g.body_id where g.id = minutes.gathering_id)
    where state <> 'draft';
insert into minutes_presence (minutes_id, mark, person_id, name)
    select m.id, a.id, a.person_id, p.name from minutes m
    join attendance a on a.gathering_id = m.gathering_id and a.state = 'present'
    join person p on p.id = a.person_id where m.state <> 'draft';
insert into minutes_decision
    (minutes_id, rank, number, text, mode, votes_for, votes_against, abstained, withdrawn)
    select m.id, row_number() over (partition by m.id order by d.number, d.id), d.number, d.text, d.mode,
        d.votes_for, d.votes_against, d.abstained,
        d.withdrawn_on is not null and (m.approved_on is null or d.withdrawn_on <= m.approved_on)
    from minutes m join decision d on d.gathering_id = m.gathering_id
    where m.state <> 'draft' and d.archived_at is null
    and (m.approved_on is null or cast(d.created_at as date) <= m.approved_on
        or cast(d.created_at as date) <= cast(m.created_at as date));
insert into minutes_task (minutes_id, rank, number, title, due_on)
    select m.id, row_number() over (partition by m.id order by d.number nulls last, t.due_on, t.id),
        d.number, t.title, t.due_on
    from committee_task t left join decision d on d.id = t.decision_id
    join minutes m on m.gathering_id = coalesce(t.gathering_id, d.gathering_id)
    where m.state <> 'draft' and t.archived_at is null and d.archived_at is null
    and (m.approved_on is null or cast(t.created_at as date) <= m.approved_on
        or cast(t.created_at as date) <= cast(m.created_at as date));
