package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.OneToMany;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LazyCollectionsTest {

    private static final List<Field> COLLECTIONS = Stream.of(Application.class.getDeclaredFields())
            .filter(field ->
                    field.isAnnotationPresent(OneToMany.class) || field.isAnnotationPresent(ElementCollection.class))
            .toList();

    /** EclipseLink 4 takes a collection that a new object brings along for one to load anew, with each lock. */
    @Test
    void what_jpa_makes_brings_no_collection_along() {
        assertThat(COLLECTIONS).isNotEmpty().allSatisfy(field -> {
            field.setAccessible(true);
            assertThat(field.get(new Application())).as(field.getName()).isNull();
        });
    }
}
