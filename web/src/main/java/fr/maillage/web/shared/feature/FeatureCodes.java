package fr.maillage.web.shared.feature;

/** Codes that begin with the name of the feature that they belong to, and whose texts are that feature's. */
public final class FeatureCodes {

    private FeatureCodes() {}

    /** The feature of {@code offer-derive} or {@code offer.create}; the code itself where it has one word. */
    public static String feature(String code) {
        int end = 0;
        while (end < code.length() && code.charAt(end) != '-' && code.charAt(end) != '.') {
            end++;
        }
        return code.substring(0, end);
    }
}
