package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("embedded")
@InsideEar
class PersistenceProviderIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    EntityManagerFactory factory;

    @Test
    void eclipselink_is_the_provider_and_entities_are_woven() {
        assertThat(factory.getClass().getName()).startsWith("org.eclipse.persistence");
        assertThat(factory.getMetamodel().getEntities())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.getJavaType().getInterfaces())
                        .extracting(Class::getName)
                        .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
    }

    @Test
    void migrations_ran_before_the_first_test() {
        assertThat(Sql.number("select count(*) from \"flyway_schema_history\" where \"success\" = true"))
                .isPositive();
    }
}
