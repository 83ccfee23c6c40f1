package fr.maillage.importing.mapping;

import java.util.Arrays;

/** Tells if texts repeat, however many there are: eight bytes for each. */
final class ValueHashes {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[256];
    private int count;

    void add(String text) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = of(text);
    }

    /** Gives the number of texts that came before already. */
    int repeats() {
        Arrays.sort(hashes, 0, count);
        int repeats = 0;
        for (int i = 1; i < count; i++) {
            repeats += hashes[i] == hashes[i - 1] ? 1 : 0;
        }
        return repeats;
    }

    /** FNV-1a over the characters: two of a million texts meet once in some thousand files. */
    static long of(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        // FNV hardly mixes its upper bits for short texts.
        return hash ^ (hash >>> 29) * 0x9E3779B97F4A7C15L;
    }
}
