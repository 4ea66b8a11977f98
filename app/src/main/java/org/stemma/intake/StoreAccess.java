package org.stemma.intake;

import java.util.function.Consumer;
import java.util.function.Function;
import org.stemma.store.Store;

/** How a store is come at: one that stays open, or one that is opened for each change. */
public interface StoreAccess {
    /** Asks the store something. */
    <T> T ask(Function<Store, T> question);

    /** Changes the store. */
    void write(Consumer<Store> work);

    /** A store that stays open. */
    static StoreAccess of(Store store) {
        return new StoreAccess() {
            @Override
            public <T> T ask(Function<Store, T> question) {
                return question.apply(store);
            }

            @Override
            public void write(Consumer<Store> work) {
                work.accept(store);
            }
        };
    }
}
