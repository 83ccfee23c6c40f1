package fr.maillage.diagnosis.statement;

/**
 * Who said something, by database keys: a group of a gathering or a respondent.
 *
 * @param group null for a respondent
 * @param respondent null for a group
 * @param territory where the group's body works, or the respondent's commune
 * @param qpv the respondent's; null where none is known
 * @param collection to which the group or the respondent belongs
 */
public record Speaker(Long group, Long respondent, long territory, Long qpv, long collection) {

    public static Speaker ofGroup(long group, long territory, long collection) {
        return new Speaker(group, null, territory, null, collection);
    }

    public static Speaker ofRespondent(long respondent, long commune, Long qpv, long collection) {
        return new Speaker(null, respondent, commune, qpv, collection);
    }
}
