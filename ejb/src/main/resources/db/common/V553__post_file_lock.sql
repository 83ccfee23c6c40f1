-- One row, locked while files of posts are written, so that two imports never begin the file of a day twice.
create table post_file_lock (
    id integer primary key
);
insert into post_file_lock (id) values (1);
