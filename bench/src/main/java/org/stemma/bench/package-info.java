/**
 * Measures speed and memory with JMH: the two verbs in a warm process, and the whole program from its launcher.
 *
 * <p>Comes in: the demonstration story in {@code examples/}. Goes out: JMH's table. {@code ./stemma bench} runs all of
 * it, {@code ./stemma bench FirstAnswer} one class, {@code ./stemma bench -h} shows JMH's options.
 *
 * <p>Traps: JMH starts a process for each benchmark, which gets its system properties only from the options here and
 * the launcher's; and a machine that does something else measures that too.
 *
 * <p>{@code ./stemma bench growth FILE} measures how the stages of compare grow over a large store; to add a stage, see
 * {@link org.stemma.bench.CompareGrowth}.
 *
 * <p>To add one, write a public class with a public {@code @Benchmark} method beside these.
 */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
