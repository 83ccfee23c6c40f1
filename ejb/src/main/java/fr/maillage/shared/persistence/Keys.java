package fr.maillage.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws keys for rows that are written beside JPA, as it draws them itself: a number of the sequence stands for the block
 * that ends with it.
 */
@ApplicationScoped
public class Keys {

    @Inject
    private Jdbc jdbc;

    /**
     * Some keys, in one statement for each block.
     *
     * @param next asks the sequence for its next number
     * @param block by how many it goes
     */
    public List<Long> draw(String next, int block, int count) {
        List<Long> keys = new ArrayList<>(count);
        while (keys.size() < count) {
            long last = jdbc.numbers(next, List.of())[0];
            for (long key = last - block + 1; key <= last && keys.size() < count; key++) {
                keys.add(key);
            }
        }
        return keys;
    }
}
