package fr.maillage.shared;

/**
 * Something without which a feature cannot serve anybody, declared as a CDI bean: visitors are sent only to a server where
 * all of them are ready. Asked only while the database answers, every few seconds, outside any transaction.
 */
public interface Readiness {

    /** A short name for whoever operates the product, such as {@code territories}. */
    String name();

    /** Tells if it is ready; what it throws counts as no. */
    boolean ready();
}
