package fr.maillage.diagnosis.compare;

/** Likeness of two orders. */
public final class KendallPolicy {

    private KendallPolicy() {}

    /**
     * Kendall's τ-b of two columns: (C − D) / √((P − X)(P − Y)), where of all P pairs C are in the same order in both columns,
     * D in opposite orders, X tie in the first and Y in the second. After M. G. Kendall, The Treatment of Ties in Ranking
     * Problems, Biometrika 33 (1945), 239–251. Takes n² steps.
     *
     * @param first as long as {@code second}
     * @return from −1 to 1; null with fewer than two rows, and where a column has one value only
     */
    public static Double tauB(int[] first, int[] second) {
        long pairs = 0;
        long balance = 0;
        long tiesInFirst = 0;
        long tiesInSecond = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = i + 1; j < first.length; j++) {
                int inFirst = Integer.compare(first[i], first[j]);
                int inSecond = Integer.compare(second[i], second[j]);
                pairs++;
                balance += (long) inFirst * inSecond;
                tiesInFirst += inFirst == 0 ? 1 : 0;
                tiesInSecond += inSecond == 0 ? 1 : 0;
            }
        }
        double scale = Math.sqrt((double) (pairs - tiesInFirst) * (pairs - tiesInSecond));
        return scale == 0 ? null : balance / scale;
    }
}
