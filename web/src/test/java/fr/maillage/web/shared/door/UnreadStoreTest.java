package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.web.shared.LostConnection;
import fr.maillage.web.shared.door.UnreadStore.Unread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadStoreTest {

    private static final int MOST = 4 * 1024 * 1024;

    @TempDir
    private Path folder;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void write(Unread answer, byte[] bytes, int piece) throws IOException {
        for (int at = 0; at < bytes.length; at += piece) {
            answer.add(ByteBuffer.wrap(bytes, at, Math.min(piece, bytes.length - at)));
        }
    }

    /** Takes what is offered, by mouthfuls that are no parts of what was written. */
    private static byte[] read(Unread answer, int mouthful) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ByteBuffer next = answer.next(); next != null; next = answer.next()) {
            byte[] some = new byte[Math.min(mouthful, next.remaining())];
            next.get(some);
            all.write(some);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16 * 1024, UnreadStore.IN_MEMORY, UnreadStore.IN_MEMORY + 1, 3_000_001})
    void an_answer_comes_out_as_it_went_in_from_memory_and_from_a_file(int length) throws IOException {
        UnreadStore store = new UnreadStore(folder, MOST);
        byte[] written = bytes(length);
        try (Unread answer = store.answer()) {
            write(answer, written, 7_919);
            assertThat(store.bytes()).isEqualTo(length);
            assertThat(read(answer, 1_021)).isEqualTo(written);
            assertThat(store.bytes()).isZero();
            assertThat(answer.next()).isNull();
        }
        assertThat(store.bytes()).isZero();
    }

    @Test
    void what_is_written_while_somebody_reads_comes_behind_what_was_written_before() throws IOException {
        UnreadStore store = new UnreadStore(folder, MOST);
        byte[] written = bytes(900_000);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Unread answer = store.answer()) {
            for (int at = 0; at < written.length; at += 9_000) {
                answer.add(ByteBuffer.wrap(written, at, 9_000));
                ByteBuffer next = answer.next();
                byte[] some = new byte[Math.min(5_000, next.remaining())];
                next.get(some);
                all.write(some);
            }
            all.write(read(answer, 100_000));
        }
        assertThat(all.toByteArray()).isEqualTo(written);
    }

    @Test
    void files_have_no_name_so_that_nothing_is_left_of_them() throws IOException {
        UnreadStore store = new UnreadStore(folder, MOST);
        try (Unread answer = store.answer()) {
            write(answer, bytes(1_000_000), 50_000);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
            assertThat(read(answer, 50_000)).hasSize(1_000_000);
        }
    }

    @Test
    void beyond_what_is_kept_for_all_nothing_is_taken_and_it_counts_as_a_lost_connection() throws IOException {
        UnreadStore store = new UnreadStore(folder, MOST);
        try (Unread one = store.answer();
                Unread other = store.answer()) {
            write(one, bytes(MOST - 10), 60_000);
            assertThatThrownBy(() -> other.add(ByteBuffer.wrap(bytes(11))))
                    .satisfies(e -> assertThat(LostConnection.caused(e)).isTrue());
            other.add(ByteBuffer.wrap(bytes(10)));
            assertThat(read(other, 10)).hasSize(10);
            assertThat(store.bytes()).isEqualTo(MOST - 10L);
        }
        assertThat(store.bytes()).isZero();
    }

    @Test
    void an_answer_that_was_let_go_takes_and_gives_nothing() throws IOException {
        UnreadStore store = new UnreadStore(folder, MOST);
        Unread answer = store.answer();
        write(answer, bytes(700_000), 60_000);
        answer.close();
        answer.close();

        assertThat(store.bytes()).isZero();
        assertThatThrownBy(answer::next).isInstanceOf(ClosedChannelException.class);
        assertThatThrownBy(() -> answer.add(ByteBuffer.wrap(bytes(1)))).isInstanceOf(ClosedChannelException.class);
        assertThat(store.bytes()).isZero();
    }
}
