;; The inner loops of the ranking. `plain.ts` does the same in plain arrays, to the bit; `layout.ts` has the addresses.
;; Compiled by `node scripts/compile-kernel.mjs` into wasmBytes.ts; a test compares the two.
(module
  (import "ranking" "memory" (memory 1))

  ;; Adds one list of holders to the totals of its range, for one asked skill.
  ;; Each talent's best answer counts once: best[t] holds (stamp << 21 | units) of the asked skill it answered last, and
  ;; what is below `base` = stamp << 21 belongs to another asked skill, so that nothing is cleared between two of them.
  (func (export "add")
    (param $locals i32) (param $codes i32) (param $count i32) (param $table i32) (param $base i32)
    (local $end i32) (local $cell i32) (local $value i32) (local $best i32)
    (local.set $end (i32.add (local.get $locals) (i32.shl (local.get $count) (i32.const 1))))
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $next
      (local.set $cell (i32.shl (i32.load16_u (local.get $locals)) (i32.const 2)))
      (local.set $value
        (i32.add
          (local.get $base)
          (i32.load
            (i32.add (local.get $table) (i32.shl (i32.load8_u (local.get $codes)) (i32.const 2))))))
      (local.set $best (i32.load (local.get $cell)))
      (if (i32.gt_s (local.get $value) (local.get $best))
        (then
          (i32.store (local.get $cell) (local.get $value))
          (i32.store offset=262144 (local.get $cell)
            (i32.add
              (i32.load offset=262144 (local.get $cell))
              (i32.sub
                (local.get $value)
                (select (local.get $best) (local.get $base)
                  (i32.gt_s (local.get $best) (local.get $base))))))))
      (local.set $locals (i32.add (local.get $locals) (i32.const 2)))
      (local.set $codes (i32.add (local.get $codes) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $locals) (local.get $end)))))

  ;; The same for the first list of an asked skill: nothing in best[t] can be of this one yet.
  (func (export "addFirst")
    (param $locals i32) (param $codes i32) (param $count i32) (param $table i32) (param $base i32)
    (local $end i32) (local $cell i32) (local $units i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $end (i32.add (local.get $locals) (i32.shl (local.get $count) (i32.const 1))))
    (loop $next
      (local.set $cell (i32.shl (i32.load16_u (local.get $locals)) (i32.const 2)))
      (local.set $units
        (i32.load (i32.add (local.get $table) (i32.shl (i32.load8_u (local.get $codes)) (i32.const 2)))))
      (i32.store (local.get $cell) (i32.add (local.get $base) (local.get $units)))
      (i32.store offset=262144 (local.get $cell)
        (i32.add (i32.load offset=262144 (local.get $cell)) (local.get $units)))
      (local.set $locals (i32.add (local.get $locals) (i32.const 2)))
      (local.set $codes (i32.add (local.get $codes) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $locals) (local.get $end)))))

  ;; The same for a list with a code for every talent from the first of the range to `end`, 0 for who has it not: four
  ;; at a time.
  (func (export "addDense") (param $codes i32) (param $end i32) (param $table i32) (param $base i32)
    (local $cell i32) (local $four i32)
    (local $bases v128) (local $value v128) (local $best v128) (local $higher v128)
    (if (i32.eqz (local.get $end)) (then (return)))
    (local.set $end (i32.shl (local.get $end) (i32.const 2)))
    (local.set $bases (i32x4.splat (local.get $base)))
    (loop $next
      (local.set $four (i32.load (local.get $codes)))
      (local.set $value
        (v128.load32_zero
          (i32.add (local.get $table)
            (i32.and (i32.shl (local.get $four) (i32.const 2)) (i32.const 1020)))))
      (local.set $value
        (v128.load32_lane 1
          (i32.add (local.get $table)
            (i32.and (i32.shr_u (local.get $four) (i32.const 6)) (i32.const 1020)))
          (local.get $value)))
      (local.set $value
        (v128.load32_lane 2
          (i32.add (local.get $table)
            (i32.and (i32.shr_u (local.get $four) (i32.const 14)) (i32.const 1020)))
          (local.get $value)))
      (local.set $value
        (v128.load32_lane 3
          (i32.add (local.get $table)
            (i32.and (i32.shr_u (local.get $four) (i32.const 22)) (i32.const 1020)))
          (local.get $value)))
      (local.set $best (v128.load (local.get $cell)))
      (local.set $higher (i32x4.max_s (local.get $best) (i32x4.add (local.get $bases) (local.get $value))))
      (v128.store (local.get $cell) (local.get $higher))
      (v128.store offset=262144 (local.get $cell)
        (i32x4.add
          (v128.load offset=262144 (local.get $cell))
          (i32x4.sub (local.get $higher) (i32x4.max_s (local.get $best) (local.get $bases)))))
      (local.set $codes (i32.add (local.get $codes) (i32.const 4)))
      (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $cell) (local.get $end)))))

  ;; The same for some talents only, out of a list with a code for every talent.
  (func (export "addSome")
    (param $locals i32) (param $count i32) (param $codes i32) (param $table i32) (param $base i32)
    (local $end i32) (local $cell i32) (local $value i32) (local $best i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $end (i32.add (local.get $locals) (i32.shl (local.get $count) (i32.const 1))))
    (loop $next
      (local.set $cell (i32.load16_u (local.get $locals)))
      (local.set $value
        (i32.add
          (local.get $base)
          (i32.load
            (i32.add (local.get $table)
              (i32.shl (i32.load8_u (i32.add (local.get $codes) (local.get $cell))) (i32.const 2))))))
      (local.set $cell (i32.shl (local.get $cell) (i32.const 2)))
      (local.set $best (i32.load (local.get $cell)))
      (if (i32.gt_s (local.get $value) (local.get $best))
        (then
          (i32.store (local.get $cell) (local.get $value))
          (i32.store offset=262144 (local.get $cell)
            (i32.add
              (i32.load offset=262144 (local.get $cell))
              (i32.sub
                (local.get $value)
                (select (local.get $best) (local.get $base)
                  (i32.gt_s (local.get $best) (local.get $base))))))))
      (local.set $locals (i32.add (local.get $locals) (i32.const 2)))
      (br_if $next (i32.lt_u (local.get $locals) (local.get $end)))))

  ;; How many are in the mask below `end`, rounded up to 64.
  (func (export "admitted") (param $end i32) (result i32)
    (local $at i32) (local $count i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $count
          (i64.add
            (local.get $count)
            (i64.popcnt (i64.load offset=524288 (i32.shr_u (local.get $at) (i32.const 3))))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (i32.wrap_i64 (local.get $count)))

  ;; Writes out the numbers in the mask below `end`, rounded up to 32; gives how many.
  (func (export "pick") (param $end i32) (result i32)
    (local $at i32) (local $bits i32) (local $found i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $bits (i32.load offset=524288 (i32.shr_u (local.get $at) (i32.const 3))))
        (block $out
          (loop $bit
            (br_if $out (i32.eqz (local.get $bits)))
            (i32.store16 offset=557056
              (i32.shl (local.get $found) (i32.const 1))
              (i32.add (local.get $at) (i32.ctz (local.get $bits))))
            (local.set $found (i32.add (local.get $found) (i32.const 1)))
            (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
            (br $bit)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br $next)))
    (local.get $found))

  ;; Goes through the totals of a range from `at` to `end`, sixteen at a time, and sets them back to 0. Gives how many
  ;; talents in the mask reach the threshold (at least 1), their numbers and totals written out in order; how many have
  ;; any score at all is written beside.
  (func (export "gather") (param $at i32) (param $end i32) (param $threshold i32) (result i32)
    (local $mask i32) (local $scored i32) (local $found i32) (local $hits i32) (local $talent i32)
    (local $least v128) (local $zero v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $least (i32x4.splat (local.get $threshold)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $mask (i32.load16_u offset=524288 (i32.shr_u (local.get $at) (i32.const 3))))
        (local.set $talent (i32.shl (local.get $at) (i32.const 2)))
        (if (local.get $mask)
          (then
            (local.set $a (v128.load offset=262144 (local.get $talent)))
            (local.set $b (v128.load offset=262160 (local.get $talent)))
            (local.set $c (v128.load offset=262176 (local.get $talent)))
            (local.set $d (v128.load offset=262192 (local.get $talent)))
            (local.set $scored
              (i32.add
                (local.get $scored)
                (i32.popcnt
                  (i32.and
                    (local.get $mask)
                    (i8x16.bitmask
                      (i8x16.narrow_i16x8_s
                        (i16x8.narrow_i32x4_s
                          (i32x4.gt_s (local.get $a) (local.get $zero))
                          (i32x4.gt_s (local.get $b) (local.get $zero)))
                        (i16x8.narrow_i32x4_s
                          (i32x4.gt_s (local.get $c) (local.get $zero))
                          (i32x4.gt_s (local.get $d) (local.get $zero)))))))))
            (if
              (v128.any_true
                (i32x4.ge_s
                  (i32x4.max_s
                    (i32x4.max_s (local.get $a) (local.get $b))
                    (i32x4.max_s (local.get $c) (local.get $d)))
                  (local.get $least)))
              (then
                (local.set $hits
                  (i32.and
                    (local.get $mask)
                    (i8x16.bitmask
                      (i8x16.narrow_i16x8_s
                        (i16x8.narrow_i32x4_s
                          (i32x4.ge_s (local.get $a) (local.get $least))
                          (i32x4.ge_s (local.get $b) (local.get $least)))
                        (i16x8.narrow_i32x4_s
                          (i32x4.ge_s (local.get $c) (local.get $least))
                          (i32x4.ge_s (local.get $d) (local.get $least)))))))
                (block $out
                  (loop $hit
                    (br_if $out (i32.eqz (local.get $hits)))
                    (local.set $talent (i32.add (local.get $at) (i32.ctz (local.get $hits))))
                    (i32.store16 offset=557056
                      (i32.shl (local.get $found) (i32.const 1)) (local.get $talent))
                    (i32.store offset=688128
                      (i32.shl (local.get $found) (i32.const 2))
                      (i32.load offset=262144 (i32.shl (local.get $talent) (i32.const 2))))
                    (local.set $found (i32.add (local.get $found) (i32.const 1)))
                    (local.set $hits (i32.and (local.get $hits) (i32.sub (local.get $hits) (i32.const 1))))
                    (br $hit)))))))
        (local.set $talent (i32.shl (local.get $at) (i32.const 2)))
        (v128.store offset=262144 (local.get $talent) (local.get $zero))
        (v128.store offset=262160 (local.get $talent) (local.get $zero))
        (v128.store offset=262176 (local.get $talent) (local.get $zero))
        (v128.store offset=262192 (local.get $talent) (local.get $zero))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (i32.store offset=950272 (i32.const 0) (local.get $scored))
    (local.get $found))

  ;; Blocks of 8,192 bytes, a bit for each talent of a range: target &= other.
  (func (export "and") (param $target i32) (param $other i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.const 8192)))
    (loop $next
      (v128.store (local.get $target)
        (v128.and (v128.load (local.get $target)) (v128.load (local.get $other))))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (br_if $next
        (i32.lt_u (local.tee $target (i32.add (local.get $target) (i32.const 16))) (local.get $end)))))

  ;; target &= not other
  (func (export "andNot") (param $target i32) (param $other i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.const 8192)))
    (loop $next
      (v128.store (local.get $target)
        (v128.andnot (v128.load (local.get $target)) (v128.load (local.get $other))))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (br_if $next
        (i32.lt_u (local.tee $target (i32.add (local.get $target) (i32.const 16))) (local.get $end)))))

  ;; target |= other
  (func (export "or") (param $target i32) (param $other i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.const 8192)))
    (loop $next
      (v128.store (local.get $target)
        (v128.or (v128.load (local.get $target)) (v128.load (local.get $other))))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (br_if $next
        (i32.lt_u (local.tee $target (i32.add (local.get $target) (i32.const 16))) (local.get $end)))))

  ;; One step of a comparison, bit by bit: target |= same & plane, then same &= not plane.
  (func (export "above") (param $target i32) (param $same i32) (param $plane i32)
    (local $end i32) (local $equal v128) (local $bits v128)
    (local.set $end (i32.add (local.get $target) (i32.const 8192)))
    (loop $next
      (local.set $equal (v128.load (local.get $same)))
      (local.set $bits (v128.load (local.get $plane)))
      (v128.store (local.get $target)
        (v128.or (v128.load (local.get $target)) (v128.and (local.get $equal) (local.get $bits))))
      (v128.store (local.get $same) (v128.andnot (local.get $equal) (local.get $bits)))
      (local.set $same (i32.add (local.get $same) (i32.const 16)))
      (local.set $plane (i32.add (local.get $plane) (i32.const 16)))
      (br_if $next
        (i32.lt_u (local.tee $target (i32.add (local.get $target) (i32.const 16))) (local.get $end))))))
