package fr.maillage.report.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reports that were made, as the audit knows them. */
@ApplicationScoped
public class MadeReports {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Tells if anybody has made one. */
    public boolean any() {
        return !Rows.list(
                        entities,
                        "select id from audit_card where action = 'report.make' fetch first 1 row only",
                        row -> row.number("id"))
                .isEmpty();
    }
}
