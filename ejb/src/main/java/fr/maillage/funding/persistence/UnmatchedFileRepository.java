package fr.maillage.funding.persistence;

import fr.maillage.funding.extract.UnmatchedFiles.Unmatched;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds what the latest extracts grant to files that no line of a financing plan has. */
@ApplicationScoped
public class UnmatchedFileRepository {

    @Inject
    private Jdbc jdbc;

    /** Of the latest extract of each year for a territory or a part of it on a day, by number. */
    public List<Unmatched> inside(long territory, LocalDate day) {
        return jdbc
                .rows(
                        "select x.uuid, x.territory_id, r.file_number, r.title from funding_extract x"
                                + " join funding_extract_row r on r.extract_id = x.id where r.granted > 0"
                                + " and x.territory_id in " + ClosureSql.INSIDE
                                + " and not exists (select 1 from funding_extract y where y.territory_id = x.territory_id"
                                + " and y.budget_year = x.budget_year and y.taken_on > x.taken_on)"
                                + " and not exists (select 1 from funding_line l where l.file_number = r.file_number"
                                + " and l.budget_year = x.budget_year) order by r.file_number, x.id",
                        List.of(territory, day, day))
                .stream()
                .map(row -> new Unmatched(
                        row.uuid("uuid"), row.number("territory_id"), row.text("file_number"), row.text("title")))
                .toList();
    }
}
