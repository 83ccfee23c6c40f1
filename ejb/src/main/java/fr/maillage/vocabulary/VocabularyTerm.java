package fr.maillage.vocabulary;

/**
 * A term of a reference list.
 *
 * @param code unique within its vocabulary; for typologies the official code
 * @param label the official French label, exactly as files of the standard carry it
 * @param labelEn null where the term is a proper name or has no translation
 * @param parentCode for a finer service the national one; otherwise null
 * @param rank the order of the standard
 * @param active false when it may no longer be chosen; places keep it
 */
public record VocabularyTerm(
        Vocabulary vocabulary, String code, String label, String labelEn, String parentCode, int rank, boolean active) {

    /** The label to show in a language; French where there is no English one. */
    public String label(String language) {
        return "en".equals(language) && labelEn != null ? labelEn : label;
    }
}
