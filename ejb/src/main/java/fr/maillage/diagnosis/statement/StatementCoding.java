package fr.maillage.diagnosis.statement;

import java.util.List;

/**
 * Outcome of coding several statements at once.
 *
 * @param changed how many have other themes now
 * @param unchanged how many had these themes already
 * @param refused the others, each with its words and why
 */
public record StatementCoding(int changed, int unchanged, List<Refused> refused) {

    /**
     * A statement that stays as it was.
     *
     * @param words what was said
     * @param rule why: stale where somebody else changed it meanwhile, otherwise the rule that its themes would break
     * @param value what breaks it; null for nothing
     */
    public record Refused(String words, String rule, String value) {}
}
