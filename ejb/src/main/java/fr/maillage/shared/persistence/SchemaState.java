package fr.maillage.shared.persistence;

import fr.maillage.shared.Readiness;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells if the schema is the one that this version knows. */
@ApplicationScoped
public class SchemaState implements Readiness {

    private volatile boolean current;

    /** Called once all migrations are done. */
    void migrated() {
        current = true;
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public boolean ready() {
        return current;
    }
}
