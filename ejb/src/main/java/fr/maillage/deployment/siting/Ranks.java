package fr.maillage.deployment.siting;

/** The nth largest without sorting (quickselect, Hoare 1961). */
final class Ranks {

    private Ranks() {}

    /**
     * The nth largest of the first values.
     *
     * @param values changes their order
     * @param size how many of them count
     * @param nth from 1 to the size
     */
    static double largest(double[] values, int size, int nth) {
        int low = 0;
        int high = size - 1;
        int place = nth - 1;
        while (low < high) {
            double pivot = values[low + high >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] > pivot) {
                    left++;
                }
                while (values[right] < pivot) {
                    right--;
                }
                if (left <= right) {
                    double kept = values[left];
                    values[left++] = values[right];
                    values[right--] = kept;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return values[place];
            }
        }
        return values[place];
    }
}
