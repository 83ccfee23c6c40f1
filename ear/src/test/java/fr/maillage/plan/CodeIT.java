package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of two who take one code at one moment one succeeds, and the other is told why not. */
@InsideEar
class CodeIT {

    private static final String TOWN = "com:93032";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private FrameService frames;

    @Inject
    private ActionService actions;

    private final String code = "C" + UUID.randomUUID().toString().substring(0, 20);

    /** Gives what is said to each of two who do the same; null to who succeeds. */
    private List<List<String>> both(Supplier<?> what) {
        CountDownLatch ready = new CountDownLatch(2);
        List<CompletableFuture<List<String>>> told = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            try {
                                assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return refused(() -> As.administrator(what));
                        },
                        threads))
                .toList();
        return told.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void a_frame_s_code_is_taken_once() {
        assertThat(both(() -> frames.create(FieldValues.none(FrameField.class)
                        .with(FrameField.NAME, "Schéma " + code)
                        .with(FrameField.CODE, code)
                        .with(FrameField.KIND, "scheme")
                        .with(FrameField.TERRITORY, TOWN))))
                .containsExactlyInAnyOrder(null, List.of("INVALID", "code plan-frame-code-taken"));
    }

    @Test
    void an_action_s_code_is_taken_once() {
        assertThat(both(() -> actions.create(ActionDesk.says("Ateliers", TOWN).with(ActionField.CODE, code))))
                .containsExactlyInAnyOrder(null, List.of("INVALID", "code plan-action-code-taken"));
    }
}
