-- Collections: what was asked together. Codes of statements and respondents are unique inside one, and say nothing outside it.
create sequence statement_collection_seq start with 50 increment by 50;
create table statement_collection (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    title varchar(200) not null,
    territory_id bigint not null,
    -- How people were asked, a code of collection-mode; null for several ways.
    mode varchar(60),
    -- First and last day; null where the days of what was said tell.
    starts_on date,
    ends_on date,
    -- What brought it without anybody's asking: a campaign in the street, what is entered one by one in a year; null for others.
    made_for varchar(120),
    -- The collection that has what was in it since both were merged.
    merged_into_id bigint,
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_statement_collection_uuid unique (uuid),
    constraint uq_statement_collection_made unique (made_for),
    constraint fk_statement_collection_territory foreign key (territory_id) references territory (id),
    constraint fk_statement_collection_merged foreign key (merged_into_id) references statement_collection (id),
    check (ends_on >= starts_on)
);
create index ix_statement_collection_territory on statement_collection (territory_id);
create index ix_statement_collection_search on statement_collection (search_text, id);

-- The files that were taken into a collection, by the SHA-256 of their bytes: the same file again goes where it went.
create table collection_file (
    collection_id bigint not null,
    digest varchar(64) not null,
    constraint pk_collection_file primary key (collection_id, digest),
    constraint fk_collection_file_collection foreign key (collection_id) references statement_collection (id) on delete cascade
);
create index ix_collection_file_digest on collection_file (digest);

-- To which collection a group of a gathering belongs, since something was written down of it.
create table collection_group (
    group_id bigint not null,
    collection_id bigint not null,
    constraint pk_collection_group primary key (group_id),
    constraint fk_collection_group_group foreign key (group_id) references gathering_group (id) on delete cascade,
    constraint fk_collection_group_collection foreign key (collection_id) references statement_collection (id)
);
create index ix_collection_group_collection on collection_group (collection_id);

alter table respondent add column collection_id bigint;
alter table statement add column collection_id bigint;

-- Old data become a collection for each source and date: a campaign in the street; what files brought on a day
-- into an EPT, an EPCI, else a département; what was entered there one by one in a year. Of people whom files called alike on
-- one day each goes into another collection.
create table collection_of_old (
    respondent_id bigint,
    group_id bigint,
    source varchar(60) not null,
    territory_id bigint not null,
    title varchar(200) not null,
    mode varchar(60),
    starts_on date,
    ends_on date,
    made_for varchar(120)
);
create index ix_collection_of_old on collection_of_old (respondent_id);

insert into collection_of_old (respondent_id, source, territory_id, title, mode, starts_on, ends_on, made_for)
select o.respondent_id, concat('street:', o.campaign_id), c.territory_id, c.title, c.mode, c.opens_on, c.closes_on,
    concat('street:', o.campaign_id)
from (
    select e.respondent_id, min(e.campaign_id) as campaign_id from (
        select p.respondent_id, p.campaign_id from street_person p
        union all
        select s.respondent_id, e.campaign_id from street_entry e join statement s on s.id = e.statement_id
    ) e where e.respondent_id is not null group by e.respondent_id
) o join street_campaign c on c.id = o.campaign_id;

create table respondent_home_of_old (respondent_id bigint primary key, territory_id bigint not null);
insert into respondent_home_of_old (respondent_id, territory_id)
select r.id, coalesce(
    (select min(x.ancestor_id) from territory_closure x join territory o on o.id = x.ancestor_id and o.kind = 'EPT'
        where x.descendant_id = r.commune_id and x.valid_from <= current_date
        and (x.valid_to is null or x.valid_to > current_date)),
    (select min(x.ancestor_id) from territory_closure x join territory o on o.id = x.ancestor_id and o.kind = 'EPCI'
        where x.descendant_id = r.commune_id and x.valid_from <= current_date
        and (x.valid_to is null or x.valid_to > current_date)),
    (select min(x.ancestor_id) from territory_closure x join territory o on o.id = x.ancestor_id and o.kind = 'DEPARTMENT'
        where x.descendant_id = r.commune_id and x.valid_from <= current_date
        and (x.valid_to is null or x.valid_to > current_date)),
    r.commune_id)
from respondent r where not exists (select 1 from collection_of_old o where o.respondent_id = r.id);

insert into collection_of_old (respondent_id, source, territory_id, title, made_for)
select r.id, concat('hand:', to_char(r.met_on, 'YYYY')), h.territory_id,
    concat('Saisies de ', to_char(r.met_on, 'YYYY')),
    concat('hand:', to_char(r.met_on, 'YYYY'), ':', h.territory_id)
from respondent r join respondent_home_of_old h on h.respondent_id = r.id where r.code is null;

insert into collection_of_old (respondent_id, source, territory_id, title)
select f.id, concat('file:', f.born, ':', f.twin), f.territory_id,
    concat('Import du ', f.written, case when f.twin > 1 then concat(' (', f.twin, ')') else '' end)
from (
    select r.id, h.territory_id, to_char(cast(r.created_at as date), 'YYYY-MM-DD') as born,
        to_char(cast(r.created_at as date), 'DD/MM/YYYY') as written,
        row_number() over (partition by h.territory_id, cast(r.created_at as date), r.code order by r.id) as twin
    from respondent r join respondent_home_of_old h on h.respondent_id = r.id where r.code is not null
) f;

insert into collection_of_old (group_id, source, territory_id, title)
select g.group_id, concat('file:', to_char(g.born, 'YYYY-MM-DD'), ':1'), g.territory_id,
    concat('Import du ', to_char(g.born, 'DD/MM/YYYY'))
from (
    select s.group_id, min(cast(s.created_at as date)) as born, min(s.territory_id) as territory_id from statement s
    where s.group_id is not null and s.code is not null group by s.group_id
) g;

insert into collection_of_old (group_id, source, territory_id, title, made_for)
select g.group_id, concat('hand:', to_char(g.born, 'YYYY')), g.territory_id, concat('Saisies de ', to_char(g.born, 'YYYY')),
    concat('hand:', to_char(g.born, 'YYYY'), ':', g.territory_id)
from (
    select s.group_id, min(s.said_on) as born, min(s.territory_id) as territory_id from statement s
    where s.group_id is not null group by s.group_id having max(s.code) is null
) g;

create table collection_made_of_old (id bigint primary key, source varchar(60) not null, territory_id bigint not null);
insert into collection_made_of_old (id, source, territory_id)
select nextval('statement_collection_seq'), o.source, o.territory_id
from (select distinct source, territory_id from collection_of_old) o;

insert into statement_collection (id, uuid, version, title, territory_id, mode, starts_on, ends_on, made_for, search_text,
    created_at, updated_at)
select n.id, concat('64000000-0000-4000-8000-', lpad(cast(n.id as varchar(12)), 12, '0')), 1, o.title, n.territory_id, o.mode,
    o.starts_on, o.ends_on, o.made_for,
    concat(translate(lower(o.title), 'àâäçéèêëîïôöùûüÿ/', 'aaaceeeeiioouuuy '), ' ', t.search_key), current_timestamp,
    current_timestamp
from collection_made_of_old n join territory t on t.id = n.territory_id
join (
    select source, territory_id, min(title) as title, min(mode) as mode, min(starts_on) as starts_on, min(ends_on) as ends_on,
        min(made_for) as made_for
    from collection_of_old group by source, territory_id
) o on o.source = n.source and o.territory_id = n.territory_id;

update respondent set collection_id = (
    select n.id from collection_of_old o join collection_made_of_old n on n.source = o.source and n.territory_id = o.territory_id
    where o.respondent_id = respondent.id);
insert into collection_group (group_id, collection_id)
select o.group_id, n.id from collection_of_old o
join collection_made_of_old n on n.source = o.source and n.territory_id = o.territory_id where o.group_id is not null;
update statement set collection_id = (select r.collection_id from respondent r where r.id = statement.respondent_id)
where respondent_id is not null;
update statement set collection_id = (select g.collection_id from collection_group g where g.group_id = statement.group_id)
where group_id is not null;

-- Two files of one day may have called two statements alike in one territory: the later one says so in its code.
update statement set code = concat(substring(code, 1, 20), ' (', id, ')') where code is not null and exists (
    select 1 from statement other where other.collection_id = statement.collection_id and other.code = statement.code
    and other.id < statement.id);

drop table collection_made_of_old;
drop table respondent_home_of_old;
drop table collection_of_old;

alter table respondent alter column collection_id set not null;
alter table statement alter column collection_id set not null;
alter table respondent add constraint fk_respondent_collection foreign key (collection_id) references statement_collection (id);
alter table statement add constraint fk_statement_collection foreign key (collection_id) references statement_collection (id);
alter table respondent add constraint uq_respondent_code unique (collection_id, code);
alter table statement add constraint uq_statement_code unique (collection_id, code);
create index ix_statement_collection_day on statement (collection_id, said_on);
