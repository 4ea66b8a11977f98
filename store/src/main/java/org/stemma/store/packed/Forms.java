package org.stemma.store.packed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/**
 * Finds the form of a type. Readings, figures and statements are written as their ids; ids, parts and texts are written once
 * and then referred to. Not safe for use from several threads.
 */
final class Forms {
    private final Map<Type, Form> known = new HashMap<>();

    Forms() {
        Form text = form(PackedOutput::text, PackedInput::text, String.class);
        known.put(String.class, once(text));
        known.put(int.class, form((out, value) -> out.signed(value), in -> (int) in.signed(), Integer.class));
        known.put(
                double.class,
                form(
                        (out, value) -> out.number(Double.doubleToRawLongBits(value)),
                        in -> Double.longBitsToDouble(in.number()),
                        Double.class));
        known.put(
                LocalDateTime.class,
                form(
                        (out, value) -> {
                            out.signed(value.toEpochSecond(ZoneOffset.UTC));
                            out.number(value.getNano());
                        },
                        in -> LocalDateTime.ofEpochSecond(in.signed(), in.size(), ZoneOffset.UTC),
                        LocalDateTime.class));
        known.put(
                ZoneOffset.class,
                form(
                        (out, value) -> out.signed(value.getTotalSeconds()),
                        in -> ZoneOffset.ofTotalSeconds((int) in.signed()),
                        ZoneOffset.class));
        known.put(
                ArticleId.class,
                once(form((out, value) -> out.text(value.hex()), in -> new ArticleId(in.text()), ArticleId.class)));
        known.put(
                Part.class,
                once(form((out, value) -> out.text(value.toString()), in -> Part.parse(in.text()), Part.class)));
        known.put(ItemId.class, once(record(ItemId.class)));
        Form article = of(ArticleId.class);
        Form item = of(ItemId.class);
        known.put(
                Reading.class,
                form(
                        (out, value) -> article.write(value.id(), out),
                        in -> there(in.readings(), (ArticleId) article.read(in)),
                        Reading.class));
        known.put(
                Figure.class,
                form(
                        (out, value) -> item.write(value.id(), out),
                        in -> there(in.figures(), (ItemId) item.read(in)),
                        Figure.class));
        known.put(
                Statement.class,
                form(
                        (out, value) -> item.write(value.id(), out),
                        in -> there(in.statements(), (ItemId) item.read(in)),
                        Statement.class));
    }

    /** The form of a type. */
    Form of(Type type) {
        Form before = known.get(type);
        if (before != null) {
            return before;
        }
        Form form = make(type);
        known.put(type, form);
        return form;
    }

    private Form make(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Form> inner = new ArrayList<>();
            for (Type argument : generic.getActualTypeArguments()) {
                inner.add(of(argument));
            }
            Type raw = generic.getRawType();
            if (raw == Optional.class) {
                return optional(inner.get(0));
            } else if (raw == List.class) {
                return list(inner.get(0));
            } else if (raw == SortedMap.class) {
                return map(inner.get(0), inner.get(1));
            }
        } else if (type instanceof Class<?> kind && kind.isEnum()) {
            Object[] constants = kind.getEnumConstants();
            return form((out, value) -> out.number(value.ordinal()), in -> (Enum<?>) constants[in.size()], Enum.class);
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            return record(kind);
        }
        throw new NotThatRecord("No way to keep a value of the type " + type.getTypeName() + ".");
    }

    private Form record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Form[] forms = new Form[components.length];
        MethodHandle[] getters = new MethodHandle[components.length];
        MethodHandle constructor;
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            for (int i = 0; i < components.length; i++) {
                forms[i] = of(components[i].getGenericType());
                getters[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new NotThatRecord("No way to keep a " + type.getSimpleName() + ": " + e, e);
        }
        return new RecordForm(forms, getters, constructor);
    }

    private record RecordForm(Form[] forms, MethodHandle[] getters, MethodHandle constructor) implements Form {
        @Override
        public void write(Object value, PackedOutput out) {
            for (int i = 0; i < forms.length; i++) {
                forms[i].write(call(getters[i], value), out);
            }
        }

        @Override
        public Object read(PackedInput in) {
            Object[] values = new Object[forms.length];
            for (int i = 0; i < forms.length; i++) {
                values[i] = forms[i].read(in);
            }
            return call(constructor, values);
        }

        private static Object call(MethodHandle handle, Object argument) {
            try {
                return argument instanceof Object[] all
                        ? (Object) handle.invokeExact(all)
                        : (Object) handle.invokeExact(argument);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e); // no accessor or constructor of a record throws any
            }
        }
    }

    private static Form optional(Form inner) {
        return form(
                (out, value) -> {
                    out.number(value.isPresent() ? 1 : 0);
                    value.ifPresent(present -> inner.write(present, out));
                },
                in -> in.number() == 1 ? Optional.of(inner.read(in)) : Optional.empty(),
                Optional.class);
    }

    private static Form list(Form inner) {
        return form(
                (out, value) -> {
                    out.number(value.size());
                    for (Object member : value) {
                        inner.write(member, out);
                    }
                },
                in -> {
                    Object[] members = new Object[in.size()];
                    for (int i = 0; i < members.length; i++) {
                        members[i] = inner.read(in);
                    }
                    return List.of(members);
                },
                List.class);
    }

    private static Form map(Form keys, Form values) {
        return new Form() {
            @Override
            public void write(Object value, PackedOutput out) {
                SortedMap<?, ?> map = (SortedMap<?, ?>) value;
                out.number(map.size());
                map.forEach((key, held) -> {
                    keys.write(key, out);
                    values.write(held, out);
                });
            }

            @Override
            public Object read(PackedInput in) {
                int size = in.size();
                SortedMap<Object, Object> map = new TreeMap<>();
                for (int i = 0; i < size; i++) {
                    Object key = keys.read(in);
                    map.put(key, values.read(in));
                }
                return map;
            }
        };
    }

    private static Form once(Form inner) {
        return new Form() {
            @Override
            public void write(Object value, PackedOutput out) {
                out.once(value, inner);
            }

            @Override
            public Object read(PackedInput in) {
                return in.once(inner);
            }
        };
    }

    private static <T> Form form(BiConsumer<PackedOutput, T> writing, Function<PackedInput, T> reading, Class<T> type) {
        return new Form() {
            @Override
            public void write(Object value, PackedOutput out) {
                writing.accept(out, type.cast(value));
            }

            @Override
            public Object read(PackedInput in) {
                return reading.apply(in);
            }
        };
    }

    private static <K, V> V there(SortedMap<K, V> all, K id) {
        V found = all.get(id);
        if (found == null) {
            throw new NotThatRecord("The record that the store keeps is of other articles: they have no " + id + ".");
        }
        return found;
    }
}
