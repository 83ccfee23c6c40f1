package fr.maillage.web.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    /** A record as services hand them out. */
    public record Town(String name, int population) {}

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();

    @Test
    void a_component_is_read_by_its_name() {
        assertThat(resolver.getValue(context, new Town("Gagny", 39_000), "name"))
                .isEqualTo("Gagny");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_other_resolvers() {
        assertThat(resolver.getValue(context, new Town("Gagny", 1), "mayor")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_is_not_changed() {
        assertThat(resolver.isReadOnly(context, new Town("Gagny", 1), "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Town("Gagny", 1), "name", "Clichy"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class PlainContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
