//! One sum into parts: by largest remainder, so that the parts are the sum to the cent.

/// `total` in parts as the weights are; `None` where all weights are nothing.
pub(super) fn shares(total: i64, weights: &[i64]) -> Option<Vec<i64>> {
    let sum: i128 = weights.iter().map(|weight| i128::from((*weight).max(0))).sum();
    if sum == 0 {
        return None;
    }
    let exact = |weight: i64| i128::from(total) * i128::from(weight.max(0));
    let mut parts: Vec<i64> = Vec::with_capacity(weights.len());
    let mut rests: Vec<(i128, usize)> = Vec::with_capacity(weights.len());
    for (at, weight) in weights.iter().enumerate() {
        // No part is larger than the total, so each fits.
        parts.push(i64::try_from(exact(*weight).div_euclid(sum)).unwrap_or_default());
        rests.push((exact(*weight).rem_euclid(sum), at));
    }
    let missing = total - parts.iter().sum::<i64>();
    rests.sort_by_key(|(rest, at)| (std::cmp::Reverse(*rest), *at));
    for (_, at) in rests.into_iter().take(usize::try_from(missing).unwrap_or_default()) {
        parts[at] += 1;
    }
    Some(parts)
}

/// `total` filled into vessels one after the other; `None` where they do not hold it.
pub(super) fn filled(total: i64, vessels: &[i64]) -> Option<Vec<i64>> {
    let mut left = total;
    let parts = vessels
        .iter()
        .map(|vessel| {
            let part = left.min((*vessel).max(0));
            left -= part;
            part
        })
        .collect();
    (left == 0).then_some(parts)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn thirty_four_greenhouses_share_a_price_to_the_cent() {
        let parts = shares(10_000_001, &[1000; 34]).unwrap();
        assert_eq!(parts.iter().sum::<i64>(), 10_000_001);
        assert_eq!((parts[0], parts[33]), (294_118, 294_117));
        assert_eq!(shares(1, &[0, 0]), None);
        assert_eq!(filled(5, &[2, 2, 2]), Some(vec![2, 2, 1]));
        assert_eq!(filled(7, &[2, 2, 2]), None);
    }

    proptest! {
        #[test]
        fn parts_are_the_sum_and_never_a_cent_off_their_share(
            total in 0_i64..10_000_000_000, weights in prop::collection::vec(0_i64..5_000_000, 1..60)
        ) {
            let sum: i64 = weights.iter().sum();
            prop_assume!(sum > 0);
            let parts = shares(total, &weights).unwrap();
            prop_assert_eq!(parts.iter().sum::<i64>(), total);
            for (part, weight) in parts.iter().zip(&weights) {
                let exact = i128::from(total) * i128::from(*weight);
                let off = (i128::from(*part) * i128::from(sum) - exact).abs();
                prop_assert!(off < i128::from(sum));
                prop_assert!(*weight > 0 || *part == 0);
            }
        }
    }
}
