package org.claimtrace.eval.score;

/**
 * MT19937 (Matsumoto and Nishimura 1998), seeded and asked as the reference scorer's language does,
 * so that both draw the same bootstrap samples.
 */
final class MersenneTwister {
  private static final int N = 624;
  private static final int M = 397;

  private final int[] state = new int[N];
  private int next = N;

  /** Seeds by the array that holds this one number, as {@code random.Random(seed)}. */
  MersenneTwister(int seed) {
    state[0] = 19650218;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    int i = 1;
    for (int k = 0; k < N; k++) {
      state[i] = (state[i] ^ (mixed(i) * 1664525)) + seed;
      i = step(i);
    }
    for (int k = 0; k < N - 1; k++) {
      state[i] = (state[i] ^ (mixed(i) * 1566083941)) - i;
      i = step(i);
    }
    state[0] = 0x80000000;
  }

  /** A number from 0 to bound - 1, as {@code choice} picks an index. */
  int below(int bound) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
    int drawn;
    do {
      drawn = nextInt() >>> (Integer.SIZE - bits);
    } while (drawn >= bound);
    return drawn;
  }

  /** The next 32 bits. */
  int nextInt() {
    if (next == N) {
      twist();
      next = 0;
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private int mixed(int i) {
    return state[i - 1] ^ (state[i - 1] >>> 30);
  }

  private int step(int i) {
    if (i + 1 < N) {
      return i + 1;
    }
    state[0] = state[N - 1];
    return 1;
  }

  private void twist() {
    for (int i = 0; i < N; i++) {
      int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
      state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
  }
}
