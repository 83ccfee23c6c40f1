package fr.maillage.diagnosis.statement;

/**
 * Records that a statement names, by its keys.
 *
 * @param place the place that it speaks of; null for none
 * @param exhibit the document on which it stands; null for none
 */
public record StatementLinks(Long place, Long exhibit) {

    public static final StatementLinks NONE = new StatementLinks(null, null);
}
